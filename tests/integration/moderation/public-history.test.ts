import { type App, startApp } from '../../helpers/app';
import { createAnnouncement, createService } from '../../helpers/content';
import { SIMPLE_TYPES } from '../../helpers/documents';
import { publishAsSystem } from '../../helpers/publication';
import { type Member, memberOf } from '../../helpers/two-organizations';
import { approveCase, type Desk, desk, NEWS, type Routes, routesOf, submit, submitted } from './desk';

let app: App;
let at: Desk;
let routes: Routes;

beforeAll(async () => {
  app = await startApp({ env: { LOG_LEVEL: 'error', PUBLIC_READ_LIMIT: '0' } });
  at = await desk(app);
  routes = routesOf(app);
});

const read = (path: string) => app.http().get(`/api/${path}`);

const WITHDRAWAL = {
  reasons: [{ code: 'replaced', field: null }],
  text: 'Новость заменена уточнённой.',
  replacementUrl: 'https://pages.example/news/novaya',
};

async function published(changes: object = {}): Promise<string> {
  const { documentId, caseId } = await submitted(app, routes, at, changes);
  await approveCase(routes, at.moderator, caseId);
  return documentId;
}

async function update(documentId: string, changes: object, changeNote: string): Promise<void> {
  await routes.save(at.editor, documentId, changes);
  const { caseId } = await submit(routes, at.editor, documentId, { changeNote });
  await approveCase(routes, at.moderator, caseId);
}

it('tells version by version when it was published, what changed and why, and names nobody', async () => {
  const documentId = await published({ title: 'Первая редакция' });
  await update(documentId, { title: 'Вторая редакция', lead: 'Иначе' }, 'Уточнены заголовок и лид');
  const { body, text } = await read(`news/${documentId}/history`).expect(200);
  expect(body.data).toEqual([
    {
      version: 2,
      publishedAt: expect.stringMatching(/Z$/),
      changeNote: 'Уточнены заголовок и лид',
      isMinor: false,
      withdrawal: null,
      changes: [
        { field: 'title', label: 'Заголовок' },
        { field: 'lead', label: expect.any(String) },
      ],
    },
    expect.objectContaining({ version: 1, changeNote: null, changes: null, withdrawal: null }),
  ]);
  for (const { staff } of [at.editor, at.moderator]) {
    expect(text).not.toContain(staff.email);
    expect(text).not.toContain('Имя');
  }
});

it('knows nothing of drafts: neither of a first one nor of what waits for review', async () => {
  const waiting = await submitted(app, routes, at);
  const unknown = await read('news/aaaaaaaaaaaaaaaaaaaaaaaa/history').expect(404);
  const hidden = await read(`news/${waiting.documentId}/history`).expect(404);
  expect(hidden.body).toEqual(unknown.body);
  const documentId = await published();
  await routes.save(at.editor, documentId, { title: 'Тайная правка' });
  await submit(routes, at.editor, documentId, { changeNote: 'Тайная причина' });
  const { body, text } = await read(`news/${documentId}/history`).expect(200);
  expect(body.data).toHaveLength(1);
  expect(text).not.toContain('Тайная');
});

it('fields that are not public are not among the changes', async () => {
  const documentId = await published();
  const plan = { plannedPublicationAt: '2026-01-01T00:00:00.000Z', isPinned: true };
  await update(documentId, plan, 'Закреплено');
  const { body } = await read(`news/${documentId}/history`).expect(200);
  expect(body.data[0].changes.map(({ field }: { field: string }) => field)).toEqual(['isPinned']);
});

it('is shown to whoever may read the document, and not to others', async () => {
  const documentId = await createService(app, at.organization.documentId, {
    availability: 'by-recipient',
    availableRecipients: [{ kind: 'business' }],
  });
  await read(`services/${documentId}/history`).expect(404);
  await read(`services/${documentId}/history?audience=business`).expect(200);
  await read(`services/${documentId}/history?populate=organization`).expect(400);
});

it('is not asked for twice: it has an ETag, and caches ask each time', async () => {
  const documentId = await published();
  const { headers } = await read(`news/${documentId}/history`).expect(200);
  expect(headers['cache-control']).toBe('public, no-cache');
  await read(`news/${documentId}/history`).set('If-None-Match', String(headers.etag)).expect(304);
});

it('every type under moderation has one', async () => {
  const { body } = await read('openapi.json').expect(200);
  const paths = Object.keys(body.paths).filter((path) => path.endsWith('/history'));
  expect(paths).toHaveLength(SIMPLE_TYPES.length + 2);
  for (const path of paths) await read(path.slice(5).replace('{id}', 'a'.repeat(24))).expect(404);
});

it('what was withdrawn answers 410 with the public reason and the link to what replaces it', async () => {
  const documentId = await published();
  expect((await routes.on(at.moderator, documentId, 'withdraw', WITHDRAWAL)).status).toBe(200);
  for (const path of [`news/${documentId}`, `news/${documentId}/history`]) {
    const { body } = await read(path).expect(410);
    expect(body.error.details).toMatchObject({
      code: 'Withdrawn',
      reason: WITHDRAWAL.text,
      replacementUrl: WITHDRAWAL.replacementUrl,
      withdrawnAt: expect.stringMatching(/Z$/),
    });
    expect(body.error.message).toContain(WITHDRAWAL.text);
  }
});

it('what was withdrawn is told only to those it was addressed to', async () => {
  const documentId = await createAnnouncement(app, at.organization.documentId, { audience: 'registered' });
  const type = 'api::announcement.announcement';
  const reasons = [{ code: 'error', field: null }];
  const done = await routes.on(at.moderator, documentId, 'withdraw', { ...WITHDRAWAL, reasons }, type);
  expect(done.status).toBe(200);
  await read(`announcements/${documentId}`).expect(404);
});

it('the reason is told also while the draft that is left is planned for later', async () => {
  const documentId = await createAnnouncement(app, at.organization.documentId);
  const type = 'api::announcement.announcement';
  const reasons = [{ code: 'error', field: null }];
  const done = await routes.on(at.moderator, documentId, 'withdraw', { ...WITHDRAWAL, reasons }, type);
  expect(done.status).toBe(200);
  const inAWeek = new Date(Date.now() + 7 * 86_400_000).toISOString();
  const moved = { startsAt: inAWeek, plannedPublicationAt: inAWeek, endsAt: null };
  expect((await routes.save(at.editor, documentId, moved, type)).status).toBe(200);
  for (const path of [`announcements/${documentId}`, `announcements/${documentId}/history`]) {
    expect((await read(path).expect(410)).body.error.details.reason).toBe(WITHDRAWAL.text);
  }
});

it('an editor does not delete the notice of a withdrawal with its document, an administrator may', async () => {
  const documentId = await published();
  await routes.on(at.moderator, documentId, 'withdraw', WITHDRAWAL);
  const remove = (who: Member) =>
    app.http().delete(`/content-manager/collection-types/${NEWS}/${documentId}`).set(who.headers);
  const { body } = await remove(at.editor).expect(409);
  expect(body.error.message).toContain('обратитесь к модератору');
  await read(`news/${documentId}`).expect(410);
  await remove(await memberOf(app, 'administrator')).expect(200);
  await read(`news/${documentId}`).expect(404);
});

it('what is unpublished without a reason is as if it had never been', async () => {
  const documentId = await published();
  await app.run(
    (strapi, documentId) => strapi.documents('api::news-item.news-item').unpublish({ documentId }),
    documentId,
  );
  const { body } = await read(`news/${documentId}`).expect(404);
  const unknown = await read('news/aaaaaaaaaaaaaaaaaaaaaaaa').expect(404);
  expect(body).toEqual(unknown.body);
});

it('the reason of an earlier withdrawal is not told of a later end without one', async () => {
  const documentId = await published();
  await routes.on(at.moderator, documentId, 'withdraw', WITHDRAWAL);
  await read(`news/${documentId}`).expect(410);
  await publishAsSystem(app, NEWS, documentId);
  await app.run(
    (strapi, documentId) => strapi.documents('api::news-item.news-item').unpublish({ documentId }),
    documentId,
  );
  await read(`news/${documentId}`).expect(404);
});

it('published again, it is there again, and its history keeps the withdrawal', async () => {
  const documentId = await published();
  await routes.on(at.moderator, documentId, 'withdraw', WITHDRAWAL);
  await publishAsSystem(app, NEWS, documentId);
  await read(`news/${documentId}`).expect(200);
  const { body } = await read(`news/${documentId}/history`).expect(200);
  expect(body.data).toEqual([
    expect.objectContaining({ version: 2, changes: null, withdrawal: null }),
    expect.objectContaining({
      version: 1,
      withdrawal: {
        at: expect.stringMatching(/Z$/),
        reason: WITHDRAWAL.text,
        replacementUrl: WITHDRAWAL.replacementUrl,
      },
    }),
  ]);
});
