import { type App, startApp } from '../../helpers/app';
import { createContact } from '../../helpers/content';
import { query } from '../../helpers/database';
import { createOrganization } from '../../helpers/organizations';
import { type Member, memberOf } from '../../helpers/two-organizations';
import { entriesOf } from '../audit/entries';
import { type Desk, desk, hashOf, type Routes, routesOf } from './desk';

const CONTACT = 'api::contact.contact';
const ORGANIZATION = 'api::organization.organization';

let app: App;
let at: Desk;
let keeper: Member;
let routes: Routes;

beforeAll(async () => {
  app = await startApp({ env: { LOG_LEVEL: 'error', PUBLIC_READ_LIMIT: '0' } });
  at = await desk(app);
  keeper = await memberOf(app, 'registry-admin');
  routes = routesOf(app);
  expect((await allow(CONTACT, ['phone', 'workingHours'])).status).toBe(200);
});

const allow = (type: string, fields: string[], who = keeper, organization = at.organization.documentId) =>
  routes.send(who, 'post', '/moderation/minor-edits/change', { organization, type, fields });

const submitContact = (documentId: string, body: object = {}) =>
  routes.on(at.editor, documentId, 'submit', body, CONTACT);

async function changed(changes: object): Promise<string> {
  const documentId = await createContact(app, at.organization.documentId);
  await routes.save(at.editor, documentId, changes, CONTACT);
  return documentId;
}

const publicOf = async (documentId: string) =>
  (await app.http().get(`/api/contacts/${documentId}`).expect(200)).body.data;
const stageOf = async (documentId: string) => (await routes.stage(at.editor, documentId, CONTACT)).body.data;

it('an edit of allowed fields alone is published by its submission, without a note', async () => {
  const documentId = await changed({ phone: '+74957654321' });
  expect((await stageOf(documentId)).isMinor).toBe(true);
  expect((await publicOf(documentId)).phone).toBe('+74951234567');
  expect((await submitContact(documentId)).status).toBe(200);
  expect((await publicOf(documentId)).phone).toBe('+74957654321');
  expect((await stageOf(documentId)).stage).toBe('published');
  const journal = await query<{ action: string }>(
    app.databaseUrl,
    `select action from audit_entries where object_id = $1 and action like 'moderation.case%' order by id`,
    [documentId],
  );
  expect(journal.map(({ action }) => action).slice(-3)).toEqual([
    'moderation.case-published-minor',
    'moderation.case-superseded',
    'moderation.case-published',
  ]);
  const { body } = await app.http().get(`/api/contacts/${documentId}/history`).expect(200);
  expect(body.data[0]).toMatchObject({
    version: 2,
    isMinor: true,
    changeNote: null,
    changes: [{ field: 'phone' }],
  });
});

it('it is listed for inspection, and gone from there when a moderator has looked at it', async () => {
  const documentId = await changed({ phone: '+74957654300' });
  const caseId = String((await submitContact(documentId)).body.data.documentId);
  const listed = async () => {
    const { data, meta } = (await routes.queue(at.moderator, '?view=to-inspect')).body;
    return {
      count: meta.counters['to-inspect'],
      found: data.find((item: { documentId: string }) => item.documentId === caseId),
    };
  };
  const before = await listed();
  expect(before.found).toMatchObject({ isMinor: true, isUnreviewed: false });
  expect((await routes.act(at.moderator, caseId, 'inspect')).status).toBe(200);
  const after = await listed();
  expect(after.found).toBeUndefined();
  expect(after.count).toBe(before.count - 1);
  expect((await routes.act(at.moderator, caseId, 'inspect')).status).toBe(409);
});

it('one field more, and it needs a note and a review', async () => {
  const documentId = await changed({ phone: '+74957654321', position: 'Начальник' });
  expect((await stageOf(documentId)).isMinor).toBe(false);
  const silent = await submitContact(documentId);
  expect([silent.status, silent.body.error.details.code]).toEqual([409, 'ChangeNoteMissing']);
  expect((await submitContact(documentId, { changeNote: 'Новая должность' })).status).toBe(200);
  expect((await stageOf(documentId)).stage).toBe('submitted');
  expect((await publicOf(documentId)).phone).toBe('+74951234567');
});

it('what never was public is reviewed whatever its fields', async () => {
  const documentId = await createContact(app, at.organization.documentId, {}, 'draft');
  await submitContact(documentId);
  expect((await stageOf(documentId)).stage).toBe('submitted');
});

it('another organisation and another type have rules of their own', async () => {
  const foreign = await desk(app);
  const documentId = await createContact(app, foreign.organization.documentId);
  await routes.save(foreign.editor, documentId, { phone: '+74957654321' }, CONTACT);
  const refused = await routes.on(foreign.editor, documentId, 'submit', {}, CONTACT);
  expect(refused.body.error.details.code).toBe('ChangeNoteMissing');
});

it('a document moved to an organisation that may more is reviewed', async () => {
  const strict = await createOrganization(app, true);
  const documentId = await createContact(app, strict.documentId);
  await app.run(
    async (strapi, { documentId, organization }) => {
      const data = { phone: '+74957654321', organization: organization as never };
      await strapi.documents('api::contact.contact').update({ documentId, data });
    },
    { documentId, organization: at.organization.documentId },
  );
  expect((await stageOf(documentId)).isMinor).toBe(false);
  expect((await submitContact(documentId)).body.error.details.code).toBe('ChangeNoteMissing');
});

it('an open remark is not answered past the moderator', async () => {
  const documentId = await changed({ phone: '+74957654321', position: 'Начальник' });
  const caseId = String((await submitContact(documentId, { changeNote: 'Должность' })).body.data.documentId);
  await routes.act(at.moderator, caseId, 'claim');
  const contentHash = await hashOf(routes, at.moderator, caseId);
  const reasons = [{ code: 'inaccurate', field: ['position'] }];
  await routes.act(at.moderator, caseId, 'request-changes', { contentHash, reasons });
  await routes.save(at.editor, documentId, { position: 'Специалист' }, CONTACT);
  expect((await submitContact(documentId)).status).toBe(200);
  expect((await stageOf(documentId)).stage).toBe('submitted');
});

it('what was allowed once is not any more when it is taken back', async () => {
  await allow(CONTACT, []);
  const documentId = await changed({ phone: '+74957654321' });
  const refused = await submitContact(documentId);
  expect(refused.body.error.details.code).toBe('ChangeNoteMissing');
  await allow(CONTACT, ['phone', 'workingHours']);
  expect((await submitContact(documentId)).status).toBe(200);
  expect((await publicOf(documentId)).phone).toBe('+74957654321');
});

it('the settings are kept by the registry, journaled, and never hold what a letter confirms', async () => {
  for (const who of [at.editor, at.moderator]) expect((await allow(CONTACT, [], who)).status).toBe(403);
  for (const field of ['email', 'phone', 'fullName', 'nothing']) {
    const refused = await allow(ORGANIZATION, [field]);
    expect([refused.status, refused.body.error.details.code]).toEqual([400, 'FieldNeedsReview']);
  }
  expect((await allow(CONTACT, ['phone'], keeper, 'nowhere')).status).toBe(404);
  expect((await allow(ORGANIZATION, ['website'])).status).toBe(200);
  const { body } = await routes.send(
    keeper,
    'get',
    `/moderation/minor-edits?organization=${at.organization.documentId}`,
  );
  const rule = body.data.find(({ type }: { type: string }) => type === ORGANIZATION);
  expect(rule.fields).toEqual(['website']);
  expect(rule.candidates.map(({ name }: { name: string }) => name)).not.toContain('email');
  const entries = await entriesOf(app, { action: 'moderation.minor-edits-changed' });
  expect(entries.at(-1)).toMatchObject({ object_id: at.organization.documentId, actor_kind: 'staff' });
  expect(JSON.parse(entries.at(-1)?.after ?? '{}')).toEqual({ [ORGANIZATION]: ['website'] });
});

it('answers of a service are statements: they are not offered, and allowed by no rule kept from before', async () => {
  const type = 'api::service.service';
  expect((await allow(type, ['channels'])).status).toBe(200);
  await query(
    app.databaseUrl,
    `update moderation_minor_rules set fields = '["channels", "questions"]' where target_type = $1`,
    [type],
  );
  const { body } = await routes.send(
    keeper,
    'get',
    `/moderation/minor-edits?organization=${at.organization.documentId}`,
  );
  const rule = body.data.find((each: { type: string }) => each.type === type);
  expect(rule.fields).toEqual(['channels']);
  expect(rule.candidates.map(({ name }: { name: string }) => name)).not.toContain('questions');
  expect((await allow(type, ['questions'])).body.error.details.code).toBe('FieldNeedsReview');
});
