import { type App, startApp } from '../../helpers/app';
import { createNews, createService } from '../../helpers/content';
import { query } from '../../helpers/database';
import { createDocument } from '../../helpers/documents';
import { type Member, memberOf } from '../../helpers/two-organizations';
import { type Desk, desk, NEWS, type Routes, routesOf } from './desk';

const ORGANIZATION = 'api::organization.organization';
const ARTICLE = 'api::article.article';
const ZONE = 'Asia/Vladivostok';

let app: App;
let at: Desk;
let routes: Routes;

beforeAll(async () => {
  app = await startApp({ env: { LOG_LEVEL: 'error', TZ_DEFAULT: 'Europe/Samara' } });
  at = await desk(app);
  routes = routesOf(app);
  const zone = 'update organizations set time_zone = $1 where document_id = $2';
  await query(app.databaseUrl, zone, [ZONE, at.organization.documentId]);
});

const clock = (who: Member, type: string, documentId: string) =>
  routes.send(who, 'get', `/moderation/documents/${type}/${documentId}/clock`);

it('the times of a document are those of its organisation', async () => {
  const documentId = await createNews(app, at.organization.documentId, {}, 'draft');
  const ofOrganization = { timeZone: ZONE, isOfOrganization: true };
  expect((await clock(at.editor, NEWS, documentId)).body.data).toEqual(ofOrganization);
  expect((await clock(at.editor, ORGANIZATION, at.organization.documentId)).body.data).toEqual(
    ofOrganization,
  );
});

it('what belongs to no organisation goes by the clock of the installation, and so does what is new', async () => {
  const keeper = await memberOf(app, 'registry-admin');
  const documentId = await createDocument(app, ARTICLE);
  const ofSite = { timeZone: 'Europe/Samara', isOfOrganization: false };
  expect((await clock(keeper, ARTICLE, documentId)).body.data).toEqual(ofSite);
  expect((await routes.send(at.editor, 'get', '/moderation/clock')).body.data).toEqual(ofSite);
});

it('a zone nobody has reviewed moves the clock of the form, not the end of what is public', async () => {
  const { organization, editor } = await desk(app);
  const zone = (isPublic: boolean, name: string) =>
    query(
      app.databaseUrl,
      `update organizations set time_zone = $1 where document_id = $2 and published_at is ${isPublic ? 'not ' : ''}null`,
      [name, organization.documentId],
    );
  await zone(true, ZONE);
  await zone(false, 'Europe/Kaliningrad');
  const documentId = await createService(app, organization.documentId, { validTo: '2030-12-31' });
  const [row] = await query<{ ends: string }>(
    app.databaseUrl,
    `select to_char(expires_at at time zone current_setting('TimeZone') at time zone 'UTC', 'YYYY-MM-DD HH24:MI') as ends
     from moderation_cases where target_id = $1`,
    [documentId],
  );
  expect(row?.ends).toBe('2030-12-31 14:00');
  expect((await clock(editor, 'api::service.service', documentId)).body.data).toEqual({
    timeZone: 'Europe/Kaliningrad',
    isOfOrganization: true,
  });
});

it('of what one may not read the clock is not told, as if it did not exist', async () => {
  const foreign = await desk(app);
  const documentId = await createNews(app, at.organization.documentId, {}, 'draft');
  const hidden = await clock(foreign.editor, NEWS, documentId);
  const missing = await clock(foreign.editor, NEWS, 'a'.repeat(24));
  expect([hidden.status, missing.status]).toEqual([404, 404]);
  expect(hidden.body).toEqual(missing.body);
  expect((await clock(at.editor, 'api::appeal.appeal', documentId)).status).toBe(404);
});
