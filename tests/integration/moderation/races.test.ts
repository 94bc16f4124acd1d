import { type App, startTwoProcesses } from '../../helpers/app';
import { query } from '../../helpers/database';
import { approveCase, type Desk, desk, hashOf, type Routes, routesOf, submitted } from './desk';

/** How many races are run: few in every run of the suite, a thousand by `npm run races`. */
const RACES = Number(process.env.RACES ?? 16);
const AT_ONCE = 4;
/** A session of the panel lasts for a quarter of an hour. */
const OF_ONE_SESSION = 100;

let one: App;
let other: App;
let here: Routes;
let there: Routes;

beforeAll(async () => {
  [one, other] = await startTwoProcesses({ LOG_LEVEL: 'error' });
  here = routesOf(one);
  there = routesOf(other);
});

/** Runs the race so many times, some at once, and signs people in anew before their sessions end. */
async function races(race: (number: number, at: Desk) => Promise<void>): Promise<void> {
  let next = 0;
  let at = desk(one);
  const runner = async () => {
    while (next < RACES) {
      const number = next++;
      if (number > 0 && number % OF_ONE_SESSION === 0) at = desk(one);
      await race(number, await at);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, runner));
}

const reasons = [{ code: 'error', field: null }];

it(`of ${RACES} pairs of decisions at once exactly one each is taken; the other gets 409 with the decision`, async () => {
  const winners = new Map<string, number>();
  await races(async (number, at) => {
    const { caseId, documentId } = await submitted(one, here, at);
    await here.act(at.moderator, caseId, 'claim');
    const contentHash = await hashOf(here, at.moderator, caseId);
    const rejection = { contentHash, reasons: [{ code: 'duplicate', field: null }], text: 'Такая уже есть.' };
    const [first, second] = number % 2 === 0 ? [here, there] : [there, here];
    const [rejected, approved] = await Promise.all([
      first.act(at.moderator, caseId, 'reject', rejection),
      second.act(at.moderator, caseId, 'approve', { contentHash }),
    ]);
    expect([approved.status, rejected.status].sort()).toEqual([200, 409]);
    const refused = approved.status === 409 ? approved : rejected;
    expect(refused.body.error.details.code).toBe('StageForbidsVerb');
    expect(['approve', 'publish', 'reject']).toContain(refused.body.error.details.decision.verb);
    const decisions = await query<{ verb: string }>(
      one.databaseUrl,
      `select verb from moderation_acts where case_id = $1 and verb in ('approve', 'reject')`,
      [caseId],
    );
    expect(decisions).toHaveLength(1);
    const [{ verb } = { verb: '' }] = decisions;
    winners.set(verb, (winners.get(verb) ?? 0) + 1);
    const published = 'select 1 from news_items where document_id = $1 and published_at is not null';
    expect(await query(one.databaseUrl, published, [documentId])).toHaveLength(verb === 'approve' ? 1 : 0);
  });
  expect([...winners.values()].reduce((sum, count) => sum + count, 0)).toBe(RACES);
});

/** A published news item with an older version to go back to. */
async function withHistory(at: Desk) {
  const document = await submitted(one, here, at);
  await approveCase(here, at.moderator, document.caseId);
  const history = await here.send(
    at.editor,
    'get',
    `/audit/documents/api::news-item.news-item/${document.documentId}/versions`,
  );
  return { ...document, version: Number(history.body.data[0].id) };
}

/** Saves, submits and has it approved, as far as the others let it. */
async function review(routes: Routes, at: Desk, documentId: string): Promise<void> {
  const { body } = await routes.on(at.editor, documentId, 'submit', { changeNote: 'Правка' });
  const caseId = body.data?.documentId;
  if (typeof caseId !== 'string') return;
  await routes.act(at.moderator, caseId, 'claim');
  const contentHash = await hashOf(routes, at.moderator, caseId);
  await routes.act(at.moderator, caseId, 'approve', { contentHash });
}

const outcomeOf = (documentId: string) =>
  one.run(async (strapi, documentId) => {
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

it(`${RACES} documents edited, restored, published and withdrawn from two processes: never two published rows, never an unapproved one`, async () => {
  const counts = { public: 0, withdrawn: 0 };
  await races(async (number, at) => {
    const { documentId, version } = await withHistory(at);
    const text = 'Опубликовано случайно.';
    await Promise.all([
      there
        .save(at.editor, documentId, { lead: `Правка ${number}` })
        .then(() => review(there, at, documentId)),
      here.send(at.editor, 'post', `/audit/versions/${version}/restore`, {}),
      here.manage(at.moderator, documentId, 'publish'),
      there.manage(at.moderator, documentId, 'publish'),
      ...(number % 2 === 0
        ? [there.on(at.moderator, documentId, 'withdraw', { reasons, text })]
        : [here.save(at.editor, documentId, { title: `Другой заголовок ${number}` })]),
      review(here, at, documentId),
    ]);
    const { rows, hash, approved } = await outcomeOf(documentId);
    expect({ documentId, approved }).toEqual({ documentId, approved: rows === 1 ? [hash] : [] });
    expect(rows).toBeLessThanOrEqual(1);
    // Where nobody withdraws, what was public never disappears.
    if (number % 2 === 1) expect(rows).toBe(1);
    counts[rows === 1 ? 'public' : 'withdrawn'] += 1;
  });
  expect(counts.public).toBeGreaterThanOrEqual(RACES / 2);
});
