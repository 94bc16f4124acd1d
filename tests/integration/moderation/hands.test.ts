import { type App, startTwoProcesses } from '../../helpers/app';
import { query } from '../../helpers/database';
import { type Member, memberOf } from '../../helpers/two-organizations';
import { type Desk, desk, hashOf, type Routes, routesOf, submitted } from './desk';

let one: App;
let at: Desk;
let routes: Routes;
let there: Routes;
let keeper: Member;

beforeAll(async () => {
  const [first, second] = await startTwoProcesses({ LOG_LEVEL: 'error' });
  one = first;
  at = await desk(one);
  routes = routesOf(one);
  there = routesOf(second);
  keeper = await memberOf(one, 'registry-admin');
});

const give = async (who: Member, verb: 'hand-over' | 'assign', caseId: string, to: Member, on = routes) => {
  const answer = await on.act(who, caseId, verb, { person: to.staff.id, text: 'Посмотрите, пожалуйста' });
  return [answer.status, answer.body.error?.details.code];
};

const holder = async (caseId: string): Promise<number | undefined> =>
  (await routes.case(at.moderator, caseId)).body.data.claim?.by.id;

/** To whom the notification about the document with this title went. */
const toldTo = async (event: string, title: string): Promise<number[]> => {
  const sql = `select recipients from notifications_notifications where event = $1 and data->>'title' = $2`;
  const rows = await query<{ recipients: { userId: number }[] }>(one.databaseUrl, sql, [event, title]);
  return rows.flatMap(({ recipients }) => recipients.map(({ userId }) => userId));
};

const lapse = (caseId: string) =>
  query(
    one.databaseUrl,
    `update moderation_cases set claimed_until = now() - interval '1 second' where document_id = $1`,
    [caseId],
  );

it('who holds a case hands it over to a named colleague, who is told and decides', async () => {
  const { caseId } = await submitted(one, routes, at, { title: 'Передано коллеге' });
  expect(await give(at.moderator, 'hand-over', caseId, at.second)).toEqual([409, 'NotClaimed']);
  await routes.act(at.moderator, caseId, 'claim');
  expect(await give(at.second, 'hand-over', caseId, at.second)).toEqual([409, 'ClaimedByAnother']);
  expect(await give(at.moderator, 'hand-over', caseId, at.second)).toEqual([200, undefined]);
  expect(await holder(caseId)).toBe(at.second.staff.id);
  expect(await toldTo('moderation.case-given', 'Передано коллеге')).toEqual([at.second.staff.id]);

  const contentHash = await hashOf(routes, at.moderator, caseId);
  const late = await routes.act(at.moderator, caseId, 'approve', { contentHash });
  expect([late.status, late.body.error.details.code]).toEqual([409, 'ClaimedByAnother']);
  expect((await routes.act(at.second, caseId, 'claim')).status).toBe(200);
  const [row] = await query<{ hours: number }>(
    one.databaseUrl,
    `select extract(epoch from claimed_until - now())::float8 / 3600 as hours from moderation_cases
     where document_id = $1`,
    [caseId],
  );
  expect(row?.hours).toBeGreaterThan(23);
  expect((await routes.act(at.second, caseId, 'approve', { contentHash })).status).toBe(200);
});

it('the head of the moderators assigns a case whoever holds it; moderators do not', async () => {
  const { caseId } = await submitted(one, routes, at, { title: 'Поручено старшим' });
  expect((await give(at.moderator, 'assign', caseId, at.second))[0]).toBe(403);
  await routes.act(at.moderator, caseId, 'claim');
  expect(await give(keeper, 'assign', caseId, at.second)).toEqual([200, undefined]);
  expect(await holder(caseId)).toBe(at.second.staff.id);
  const { acts } = (await routes.case(keeper, caseId)).body.data;
  expect(acts[0]).toMatchObject({ verb: 'assign', text: 'Тест moderator: Посмотрите, пожалуйста' });
});

it('a case is given to nobody who may not decide it, nor is such a person offered', async () => {
  const { caseId } = await submitted(one, routes, at);
  await routes.act(at.moderator, caseId, 'claim');
  for (const person of [at.editor, keeper]) {
    expect(await give(at.moderator, 'hand-over', caseId, person)).toEqual([409, 'ReceiverMayNotDecide']);
  }
  const nobody = await routes.act(at.moderator, caseId, 'hand-over', { person: 2_000_000_000 });
  expect(nobody.body.error.details.code).toBe('ReceiverMayNotDecide');
  const { body } = await routes.send(at.moderator, 'get', `/moderation/cases/${caseId}/receivers`);
  const offered: number[] = body.data.map(({ id }: { id: number }) => id);
  expect(offered).toContain(at.second.staff.id);
  for (const person of [at.editor, keeper, at.moderator]) expect(offered).not.toContain(person.staff.id);
});

it('nobody whose account was blocked is given a case, or offered', async () => {
  const blocked = await memberOf(one, 'moderator');
  await query(one.databaseUrl, 'update admin_users set blocked = true where id = $1', [blocked.staff.id]);
  const { caseId } = await submitted(one, routes, at);
  await routes.act(at.moderator, caseId, 'claim');
  expect(await give(at.moderator, 'hand-over', caseId, blocked)).toEqual([409, 'ReceiverMayNotDecide']);
  const { body } = await routes.send(at.moderator, 'get', `/moderation/cases/${caseId}/receivers`);
  expect(body.data.map(({ id }: { id: number }) => id)).not.toContain(blocked.staff.id);
});

it('a lapsed lease is handed over by nobody, and assigned or claimed by who may', async () => {
  const { caseId } = await submitted(one, routes, at);
  await routes.act(at.moderator, caseId, 'claim');
  await lapse(caseId);
  expect(await give(at.moderator, 'hand-over', caseId, at.second)).toEqual([409, 'ClaimLapsed']);
  expect(await give(keeper, 'assign', caseId, at.moderator)).toEqual([200, undefined]);
  await lapse(caseId);
  expect((await routes.act(at.second, caseId, 'claim')).status).toBe(200);
});

it('of a hand-over and a decision at once, in two processes, one is done', async () => {
  for (let round = 0; round < 6; round += 1) {
    const { caseId } = await submitted(one, routes, at);
    await routes.act(at.moderator, caseId, 'claim');
    const contentHash = await hashOf(routes, at.moderator, caseId);
    const [given, approved] = await Promise.all([
      give(at.moderator, 'hand-over', caseId, at.second, there),
      routes.act(at.moderator, caseId, 'approve', { contentHash }),
    ]);
    expect([given[0], approved.status].sort()).toEqual([200, 409]);
  }
});
