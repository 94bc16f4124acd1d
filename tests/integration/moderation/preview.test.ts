import { type App, startApp } from '../../helpers/app';
import { createDocument, createNews, createService } from '../../helpers/content';
import { createOrganization } from '../../helpers/organizations';
import { type Member, memberOf } from '../../helpers/two-organizations';
import { type Desk, desk, NEWS, type Routes, routesOf } from './desk';

const SERVICE = 'api::service.service';

let app: App;
let at: Desk;
let routes: Routes;

beforeAll(async () => {
  app = await startApp({ env: { LOG_LEVEL: 'error' } });
  at = await desk(app);
  routes = routesOf(app);
});

type Part = { name: string; label: string; content: { kind: string } & Record<string, unknown> };

const preview = (who: Member, type: string, documentId: string) =>
  routes.send(who, 'get', `/moderation/documents/${type}/${documentId}/preview`);
const partOf = (parts: Part[], name: string): Part | undefined => parts.find((part) => part.name === name);

it('shows the draft as the public would read it, with the names of its fields', async () => {
  const plannedPublicationAt = new Date(Date.now() + 3_600_000).toISOString();
  const changes = { title: 'Черновик о катке', plannedPublicationAt };
  const documentId = await createNews(app, at.organization.documentId, changes, 'draft');
  for (const who of [at.editor, at.moderator]) {
    const { status, body } = await preview(who, NEWS, documentId);
    expect([status, body.data.title]).toEqual([200, 'Черновик о катке']);
    const { parts }: { parts: Part[] } = body.data;
    expect(partOf(parts, 'lead')?.label).toMatch(/^[А-ЯЁ]/);
    expect(partOf(parts, 'body')?.content.kind).toBe('blocks');
    expect(partOf(parts, 'organization')?.content).toEqual({
      kind: 'links',
      titles: [at.organization.shortName],
    });
    expect(partOf(parts, 'tags')?.content).toMatchObject({ kind: 'groups' });
    // A plan of the editors, not a fact for the reader.
    expect(partOf(parts, 'plannedPublicationAt')).toBeUndefined();
  }
  expect((await app.http().get(`/api/news/${documentId}`)).status).toBe(404);
});

it('leaves out links that the publication would drop', async () => {
  const prikaz = {
    title: 'Приказ без публикации',
    slug: 'prikaz',
    kind: 'ministry-order',
    number: '7',
    adoptedOn: '2026-01-12',
  };
  const regulation = await createDocument(app, 'api::regulation.regulation', prikaz, 'draft');
  const documentId = await createService(
    app,
    at.organization.documentId,
    { legalBasis: [regulation] },
    'draft',
  );
  const { parts }: { parts: Part[] } = (await preview(at.moderator, SERVICE, documentId)).body.data;
  expect(partOf(parts, 'legalBasis')).toBeUndefined();
  expect(partOf(parts, 'price')?.content.kind).toBe('groups');
});

it('is not there for who may not read the draft', async () => {
  const documentId = await createNews(app, at.organization.documentId, {}, 'draft');
  const foreign = await memberOf(app, 'editor', await createOrganization(app, true));
  const refused = await preview(foreign, NEWS, documentId);
  expect([refused.status, refused.body.error.details.code]).toEqual([404, 'DocumentNotFound']);
  const missing = await preview(at.editor, NEWS, 'abcdefghijklmnopqrstuvwx');
  expect(missing.body.error.message).toBe(refused.body.error.message);
  expect((await app.http().get(`/moderation/documents/${NEWS}/${documentId}/preview`)).status).toBe(401);
  expect((await preview(at.editor, 'admin::user', '1')).status).toBe(404);
});
