import { type App, startApp } from '../../helpers/app';
import { query } from '../../helpers/database';
import { createOrganization } from '../../helpers/organizations';
import { publishAsSystem } from '../../helpers/publication';
import { type Member, memberOf } from '../../helpers/two-organizations';
import { routesOf } from './desk';

const TYPE = 'api::organization.organization';
const ACTIVATED = 'moderation.organization-activated';
const WAITING = 'moderation.activation-waiting';

let app: App;
let keeper: Member;
let send: ReturnType<typeof routesOf>['send'];

beforeAll(async () => {
  app = await startApp({ env: { LOG_LEVEL: 'error', PUBLIC_URL: 'http://pages.example' } });
  keeper = await memberOf(app, 'registry-admin');
  ({ send } = routesOf(app));
});

/** A draft with its editor and its head, then made public. */
async function activated() {
  const organization = await createOrganization(app);
  const editor = await memberOf(app, 'editor', organization);
  const head = await memberOf(app, 'head', organization);
  await memberOf(app, 'operator', organization);
  await publishAsSystem(app, TYPE, organization.documentId);
  return { documentId: organization.documentId, editor, head };
}

const told = async (event: string, organization: string) => {
  const rows = await query<{ recipients: string; text: string }>(
    app.databaseUrl,
    `select recipients::text, data::text as text from notifications_notifications where event = $1 and organization = $2`,
    [event, organization],
  );
  return rows.map(({ recipients, text }) => ({
    to: JSON.parse(recipients).map(({ userId }: { userId: number }) => userId),
    data: JSON.parse(text),
  }));
};
const ids = (...people: Member[]) => people.map(({ staff }) => staff.id);
const remind = (organization: string) =>
  app.run(
    (strapi, organization) => strapi.plugin('moderation').service('activations').remind(organization),
    organization,
  );
const read = (who: Member, organization: string) =>
  send(who, 'get', `/moderation/activations/${organization}`);
const handle = (who: Member, organization: string) =>
  send(who, 'post', `/moderation/activations/${organization}/handle`);

it('editors and heads of an organisation are told of its first publication, with the address, and only of the first', async () => {
  const { documentId, editor, head } = await activated();
  const [notice, ...more] = await told(ACTIVATED, documentId);
  expect(more).toEqual([]);
  expect(notice?.to.sort()).toEqual(ids(editor, head).sort());
  expect(notice?.data.address).toBe(`http://pages.example/api/organizations/${documentId}`);
  await app.run(async (strapi, documentId) => {
    const data = { website: 'https://zarechny.example' };
    await strapi.documents('api::organization.organization').update({ documentId, data });
  }, documentId);
  await publishAsSystem(app, TYPE, documentId);
  expect(await told(ACTIVATED, documentId)).toHaveLength(1);
});

it('a day later they are reminded once, by a job that waits for it', async () => {
  const { documentId, editor, head } = await activated();
  const [job] = await query<{ hours: number }>(
    app.databaseUrl,
    `select round(extract(epoch from run_at - now()) / 3600)::int as hours from graphile_worker.jobs where key = $1`,
    [`moderation.remind-of-activation:${documentId}`],
  );
  expect(job?.hours).toBe(24);
  await remind(documentId);
  await remind(documentId);
  const [notice, ...more] = await told(WAITING, documentId);
  expect(more).toEqual([]);
  expect(notice?.to.sort()).toEqual(ids(editor, head).sort());
});

it('what is not public any more is not reminded of', async () => {
  const { documentId } = await activated();
  await app.run(
    (strapi, documentId) => strapi.documents('api::organization.organization').unpublish({ documentId }),
    documentId,
  );
  await remind(documentId);
  expect(await told(WAITING, documentId)).toEqual([]);
});

it('where nobody works for it the registry is reminded', async () => {
  const { documentId } = await createOrganization(app, true);
  expect(await told(ACTIVATED, documentId)).toEqual([]);
  await remind(documentId);
  const [notice] = await told(WAITING, documentId);
  expect(notice?.to).toContain(keeper.staff.id);
});

it('marked as handled it is not reminded of; the first mark stays, and the journal has it', async () => {
  const { documentId, editor } = await activated();
  expect((await read(editor, documentId)).body.data).toMatchObject({ handledAt: null, handledBy: null });
  const answers = await Promise.all([handle(editor, documentId), handle(keeper, documentId)]);
  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  const { handledAt, handledBy } = (await read(editor, documentId)).body.data;
  expect([typeof handledAt, typeof handledBy]).toEqual(['string', 'string']);
  await handle(editor, documentId);
  expect((await read(editor, documentId)).body.data).toMatchObject({ handledAt, handledBy });
  await remind(documentId);
  expect(await told(WAITING, documentId)).toEqual([]);
  const journal = await query(
    app.databaseUrl,
    `select 1 from audit_entries where action = 'moderation.activation-handled' and object_id = $1`,
    [documentId],
  );
  expect(journal).toHaveLength(1);
});

it('others neither see nor mark it; a draft has nothing to mark', async () => {
  const { documentId, head } = await activated();
  const stranger = await memberOf(app, 'editor');
  expect((await read(stranger, documentId)).status).toBe(404);
  expect((await handle(stranger, documentId)).status).toBe(404);
  expect((await handle(head, documentId)).status).toBe(403);
  const [reason] = (await read(head, documentId)).body.data.againstHandling;
  expect(reason.code).toBe('ForeignOrganization');
  const draft = await createOrganization(app);
  expect((await read(keeper, draft.documentId)).body.data).toBeNull();
  const refused = await handle(keeper, draft.documentId);
  expect([refused.status, refused.body.error.details.code]).toEqual([409, 'NotActivated']);
});
