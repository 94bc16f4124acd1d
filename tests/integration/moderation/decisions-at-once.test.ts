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

it('of two decisions at once exactly one is taken; the other gets 409 with the decision', async () => {
  for (let round = 0; round < ROUNDS; round += 1) {
    const { caseId, documentId } = await submitted(one, here, at);
    await here.act(at.moderator, caseId, 'claim');
    const contentHash = await hashOf(here, at.moderator, caseId);
    const rejection = { contentHash, reasons: [{ code: 'duplicate', field: null }], text: 'Такая уже есть.' };
    const [approved, rejected] = await Promise.all([
      here.act(at.moderator, caseId, 'approve', { contentHash }),
      there.act(at.moderator, caseId, 'reject', rejection),
    ]);
    expect([approved.status, rejected.status].sort()).toEqual([200, 409]);
    const refused = approved.status === 409 ? approved : rejected;
    expect(refused.body.error.details.code).toBe('StageForbidsVerb');
    expect(['approve', 'publish', 'reject']).toContain(refused.body.error.details.decision.verb);
    const decisions = await query(
      one.databaseUrl,
      `select verb from moderation_acts where case_id = $1 and verb in ('approve', 'reject')`,
      [caseId],
    );
    expect(decisions).toHaveLength(1);
    const published = 'select 1 from news_items where document_id = $1 and published_at is not null';
    const rows = await query(one.databaseUrl, published, [documentId]);
    expect(rows).toHaveLength(approved.status === 200 ? 1 : 0);
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

it('saving, approving and withdrawing in two processes never leave two published rows or an unapproved one', async () => {
  const documents = await Promise.all(Array.from({ length: 6 }, () => submitted(one, here, at)));
  await Promise.all(
    documents.flatMap(({ documentId, caseId }, n) => {
      const reasons = [{ code: 'error', field: null }];
      const decide = async (routes: Routes) => {
        await routes.act(at.moderator, caseId, 'claim');
        const contentHash = await hashOf(routes, at.moderator, caseId);
        await routes.act(at.moderator, caseId, 'approve', { contentHash });
      };
      return [
        decide(here),
        decide(there),
        there.save(at.editor, documentId, { lead: `Правка ${n}` }),
        here.manage(at.moderator, documentId, 'publish'),
        there.on(at.moderator, documentId, 'withdraw', { reasons, text: 'Опубликовано случайно.' }),
        here.on(at.editor, documentId, 'submit', { changeNote: 'Правка' }),
      ];
    }),
  );
  for (const { documentId } of documents) {
    const outcome = await one.run(async (strapi, documentId) => {
      const type = 'api::news-item.news-item';
      const rows = await strapi.db
        .query(type)
        .count({ where: { documentId, publishedAt: { $notNull: true } } });
      const hash = await strapi
        .plugin('audit')
        .service('api')
        .hashOf({ type, documentId, status: 'published' });
      const where = { targetId: documentId, stage: 'published' };
      const cases = await strapi.db.query('plugin::moderation.case').findMany({ where });
      return { rows, hash, approved: cases.map((one) => one.approvedHash) };
    }, documentId);
    expect(outcome.approved).toEqual(outcome.rows === 1 ? [outcome.hash] : []);
    expect(outcome.rows).toBeLessThanOrEqual(1);
  }
});
