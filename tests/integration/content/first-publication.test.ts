import { type App, startApp } from '../../helpers/app';
import { type ContentManager, contentManager, organization } from './content-manager';

const UID = 'api::news-item.news-item';
const AN_HOUR = 60 * 60 * 1000;

let app: App;
let panel: ContentManager;
let employer: string;
let made = 0;

beforeAll(async () => {
  app = await startApp({ env: { LOG_LEVEL: 'error' } });
  panel = await contentManager(app);
  const { body } = await panel.create('api::organization.organization', organization());
  employer = body.data.documentId;
  await panel.publish('api::organization.organization', employer);
});

async function draft(changes: object = {}): Promise<string> {
  made += 1;
  const { status, body } = await panel.create(UID, {
    title: `В городе открыли парк № ${made}`,
    slug: `park-${made}`,
    lead: 'Парк принял первых посетителей.',
    body: [{ type: 'paragraph', children: [{ type: 'text', text: 'Дорожки освещены.' }] }],
    organization: employer,
    ...changes,
  });
  expect(status).toBe(201);
  return body.data.documentId;
}

const dateOf = async (documentId: string) => (await panel.read(UID, documentId)).body.data.firstPublishedAt;

it('a news item is dated when it is first published, and a correction does not move the date', async () => {
  const documentId = await draft();
  expect(await dateOf(documentId)).toBeNull();
  await panel.publish(UID, documentId);
  const first = await dateOf(documentId);
  expect(Date.now() - Date.parse(String(first))).toBeLessThan(AN_HOUR);
  await panel.update(UID, documentId, { lead: 'Исправлено.' });
  await panel.publish(UID, documentId);
  expect(await dateOf(documentId)).toBe(first);
  const { body } = await app.http().get(`/api/news/${documentId}`).expect(200);
  expect(body.data).toMatchObject({ firstPublishedAt: first, lead: 'Исправлено.' });
});

it('a planned time that has passed is the date, so that older news keep theirs', async () => {
  const plannedPublicationAt = '2024-05-09T07:00:00.000Z';
  const documentId = await draft({ plannedPublicationAt });
  await panel.publish(UID, documentId);
  expect(await dateOf(documentId)).toBe(plannedPublicationAt);
});

it('nobody writes the date: neither a save nor a publication nor a copy', async () => {
  const forged = { firstPublishedAt: '2001-01-01T00:00:00.000Z' };
  const documentId = await draft(forged);
  await panel.update(UID, documentId, forged);
  expect(await dateOf(documentId)).toBeNull();
  await panel.publish(UID, documentId, forged);
  const first = await dateOf(documentId);
  expect(first).not.toBe(forged.firstPublishedAt);
  const copy = await panel.clone(UID, documentId, { slug: 'copy-of-a-park', ...forged });
  expect(await dateOf(copy.body.data.documentId)).toBeNull();
});

it('the public list shows the newest first', async () => {
  const old = await draft({ plannedPublicationAt: '2020-01-01T00:00:00.000Z' });
  await panel.publish(UID, old);
  const { body } = await app.http().get('/api/news').expect(200);
  const dates: string[] = body.data.map((item: { firstPublishedAt: string }) => item.firstPublishedAt);
  expect(dates.length).toBeGreaterThan(2);
  expect(dates).toEqual([...dates].sort().reverse());
});
