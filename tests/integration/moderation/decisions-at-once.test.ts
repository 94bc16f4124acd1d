import { type App, startTwoProcesses } from '../../helpers/app';
import { createNews } from '../../helpers/content';
import { query } from '../../helpers/database';
import { type Desk, desk, hashOf, type Routes, routesOf, submitted } from './desk';

let one: App;
let other: App;
let at: Desk;
let here: Routes;
let there: Routes;

beforeAll(async () => {
  [one, other] = await startTwoProcesses({ LOG_LEVEL: 'error' });
  at = await desk(one);
  here = routesOf(one);
  there = routesOf(other);
});

const ROUNDS = 12;

it('of two moderators who claim at once, in two processes, one gets the case and the other is told who has it', async () => {
  for (let round = 0; round < ROUNDS; round += 1) {
    const { caseId } = await submitted(one, here, at);
    const answers = await Promise.all([
      here.act(at.moderator, caseId, 'claim'),
      there.act(at.second, caseId, 'claim'),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const refused = answers.find(({ status }) => status === 409);
    expect(refused?.body.error.details.code).toBe('ClaimedByAnother');
    expect(refused?.body.error.details.decision).toMatchObject({ verb: 'claim' });
  }
});

it('two submissions at once make one case', async () => {
  for (let round = 0; round < ROUNDS; round += 1) {
    const documentId = await createNews(one, at.organization.documentId, {}, 'draft');
    const answers = await Promise.all([
      here.on(at.editor, documentId, 'submit'),
      there.on(at.editor, documentId, 'submit'),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const cases = await query(one.databaseUrl, 'select 1 from moderation_cases where target_id = $1', [
      documentId,
    ]);
    expect(cases).toHaveLength(1);
  }
});

it('the database itself keeps one version on its way, and one that is public', async () => {
  const { caseId } = await submitted(one, here, at);
  const copy = `insert into moderation_cases
      (document_id, target_type, target_id, target_title, stage, workflow, step, round, authors)
    select document_id || $2, target_type, target_id, target_title, $2, workflow, step, round, authors
    from moderation_cases where document_id = $1`;
  await expect(query(one.databaseUrl, copy, [caseId, 'draft'])).rejects.toThrow('one_open');
  await query(one.databaseUrl, copy, [caseId, 'published']);
  const second = query(one.databaseUrl, copy, [`${caseId}published`, 'published']);
  await expect(second).rejects.toThrow('one_published');
  await query(one.databaseUrl, copy, [caseId, 'archived']);
});

it('a lapsed claim is free for another, and the first cannot decide any more', async () => {
  const { caseId } = await submitted(one, here, at);
  await here.act(at.moderator, caseId, 'claim');
  const contentHash = await hashOf(here, at.moderator, caseId);
  const lapse = `update moderation_cases set claimed_until = now() - interval '1 second' where document_id = $1`;
  await query(one.databaseUrl, lapse, [caseId]);
  const late = await here.act(at.moderator, caseId, 'approve', { contentHash });
  expect([late.status, late.body.error.details.code]).toEqual([409, 'ClaimLapsed']);
  expect((await there.act(at.second, caseId, 'claim')).status).toBe(200);
  const refused = await here.act(at.moderator, caseId, 'approve', { contentHash });
  expect([refused.status, refused.body.error.details.code]).toEqual([409, 'ClaimedByAnother']);
});
