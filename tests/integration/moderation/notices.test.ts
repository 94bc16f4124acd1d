import { type App, startApp } from '../../helpers/app';
import { query } from '../../helpers/database';
import { createOrganization } from '../../helpers/organizations';
import { type Member, memberOf } from '../../helpers/two-organizations';
import { waitUntil } from '../../helpers/wait-until';
import { approveCase, type Desk, desk, hashOf, type Routes, routesOf, submitted } from './desk';

let app: App;
let at: Desk;
let routes: Routes;
let colleague: Member;
let keeper: Member;

beforeAll(async () => {
  app = await startApp({ env: { LOG_LEVEL: 'error' } });
  at = await desk(app);
  routes = routesOf(app);
  colleague = await memberOf(app, 'editor', at.organization);
  keeper = await memberOf(app, 'registry-admin');
  // Who works elsewhere is told of nothing here.
  await memberOf(app, 'editor', await createOrganization(app, true));
});

interface Told {
  readonly to: number[];
  readonly text: string;
  readonly link: string;
}

/** Who was told of it, and what; each event at most once. */
async function told(event: string, title: string): Promise<Told> {
  const sql = `select recipients, data, link from notifications_notifications where event = $1 and data->>'title' = $2`;
  const rows = await query<{ recipients: string; data: string; link: string }>(app.databaseUrl, sql, [
    `moderation.case-${event}`,
    title,
  ]);
  expect([event, rows.length]).toEqual([event, 1]);
  const [row] = rows;
  const parsed = (value: unknown) => (typeof value === 'string' ? JSON.parse(value) : value);
  const to: { userId: number }[] = parsed(row?.recipients);
  return { to: to.map(({ userId }) => userId).sort(), text: parsed(row?.data).text, link: row?.link ?? '' };
}

const ids = (...people: Member[]): number[] => people.map(({ staff }) => staff.id).sort();

const reasons = [{ code: 'error', field: null }];

it('the author learns of an approval that waits for its time, and of the time', async () => {
  const title = 'Открытие катка в декабре';
  const plannedPublicationAt = new Date(Date.now() + 86_400_000).toISOString();
  const { caseId, documentId } = await submitted(app, routes, at, { title, plannedPublicationAt });
  await approveCase(routes, at.moderator, caseId);
  const { to, text, link } = await told('scheduled', title);
  expect(to).toEqual(ids(at.editor));
  expect(text).toMatch(/^Публикация назначена на \d\d\.\d\d\.\d{4} \d\d:\d\d\.$/);
  expect(link).toContain(documentId);
});

it('what the moderator writes with the approval is in the letter that tells of it', async () => {
  const decide = async (changes: { title: string; plannedPublicationAt?: string }): Promise<void> => {
    const { caseId } = await submitted(app, routes, at, changes);
    await routes.act(at.moderator, caseId, 'claim');
    const contentHash = await hashOf(routes, at.moderator, caseId);
    const text = 'Так гораздо понятнее.';
    expect((await routes.act(at.moderator, caseId, 'approve', { contentHash, text })).status).toBe(200);
  };
  const plannedPublicationAt = new Date(Date.now() + 86_400_000).toISOString();
  await decide({ title: 'Одобрено со словом' });
  await decide({ title: 'Одобрено со словом заранее', plannedPublicationAt });
  const words = /^.+: Так гораздо понятнее\.$/m;
  expect((await told('published', 'Одобрено со словом')).text).toMatch(words);
  expect((await told('scheduled', 'Одобрено со словом заранее')).text).toMatch(words);
});

it('whoever reviews a version learns that its author has taken it back', async () => {
  const title = 'Забрано на полпути';
  const { caseId } = await submitted(app, routes, at, { title });
  await routes.act(at.moderator, caseId, 'claim');
  expect((await routes.act(at.editor, caseId, 'take-back')).status).toBe(200);
  expect((await told('taken-back', title)).to).toEqual(ids(at.moderator));
});

it('the organisation learns that its page was taken down, and why; later that it went to the archive and came back', async () => {
  const title = 'Снято с сайта';
  const { caseId, documentId } = await submitted(app, routes, at, { title });
  await approveCase(routes, at.moderator, caseId);
  const text = 'Опубликовано случайно.';
  expect((await routes.on(at.moderator, documentId, 'withdraw', { reasons, text })).status).toBe(200);
  expect(await told('withdrawn', title)).toMatchObject({ to: ids(at.editor, colleague), text });
  expect((await routes.act(keeper, caseId, 'archive')).status).toBe(200);
  expect((await told('archived', title)).to).toEqual(ids(at.editor));
  expect((await routes.act(keeper, caseId, 'restore')).status).toBe(200);
  expect((await told('restored', title)).to).toEqual(ids(at.editor, colleague));
});

it('what is published without a review is told to the moderators and to the organisation', async () => {
  const title = 'Прорыв трубы на Садовой';
  const { documentId } = await submitted(app, routes, at, { title });
  const text = 'Авария на водопроводе, жители ждут.';
  const body = { reasons: [{ code: 'emergency', field: null }], text };
  expect((await routes.on(keeper, documentId, 'publish-at-once', body)).status).toBe(200);
  expect((await told('published-at-once', title)).to).toEqual(ids(at.moderator, at.second));
  expect(await told('published-unreviewed', title)).toMatchObject({ to: ids(at.editor, colleague), text });
});

it('a system that asked for it learns of what concerns no person, once', async () => {
  const system = 'systemthatwantstoknow000';
  await query(
    app.databaseUrl,
    `insert into notifications_webhooks (document_id, name, url, secret, is_enabled, events, results, created_at, updated_at)
     values ($1, 'Система', 'http://127.0.0.1:9/', '', true, '["moderation.case-taken-back"]', '[]', now(), now())`,
    [system],
  );
  const title = 'Забрано, пока никто не взял';
  const { caseId } = await submitted(app, routes, at, { title });
  expect((await routes.act(at.editor, caseId, 'take-back')).status).toBe(200);
  expect((await told('taken-back', title)).to).toEqual([]);
  await waitUntil('a message to the system', async () => {
    const sql = `select 1 from notifications_messages where channel = 'webhook' and recipient = $1`;
    return (await query(app.databaseUrl, sql, [system])).length === 1;
  });
});
