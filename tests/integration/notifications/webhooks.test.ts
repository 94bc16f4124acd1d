import { createHmac } from 'node:crypto';
import { type App, startApp } from '../../helpers/app';
import { createOrganization } from '../../helpers/content';
import { query } from '../../helpers/database';
import { startGate } from '../../helpers/gate';
import { eventually } from '../../helpers/letters';
import { publishAsSystem } from '../../helpers/publication';
import { adminLogin } from '../../helpers/staff';
import { entriesOf } from '../audit/entries';
import { CALM, registerTestEvents, tell, URGENT } from './test-events';

type Gate = Awaited<ReturnType<typeof startGate>>;

let app: App;
let headers: { Authorization: string };
let staffId: number;

beforeAll(async () => {
  app = await startApp({
    env: { LOG_LEVEL: 'error', OUTBOUND_ALLOWED: '127.0.0.1', NOTIFY_RETRY_SECONDS: '1,1,1' },
  });
  await registerTestEvents(app);
  const administrator = await adminLogin(app, 'administrator');
  headers = administrator.headers;
  staffId = administrator.staff.id;
});

const post = (path: string, body: object = {}) =>
  app.http().post(`/notifications/webhooks${path}`).set(headers).send(body);

let made = 0;
const bodyFor = (url: string, changes: object = {}) => {
  made += 1;
  return { name: `Система ${made}`, url, isEnabled: true, events: [CALM], organization: null, ...changes };
};

async function add(gate: Gate, changes: object = {}) {
  const { body } = await post('', bodyFor(`${gate.url}/hook`, changes)).expect(201);
  return { documentId: String(body.data.webhook.documentId), secret: String(body.data.secret) };
}

const signatures = ({ headers: got, body }: Gate['received'][number], secret: string) => {
  const expected = createHmac('sha256', secret)
    .update(`${got['x-gospublik-timestamp']}.${body.toString()}`)
    .digest('hex');
  return String(got['x-gospublik-signature']).split(',').includes(`v1=${expected}`);
};

const found = async (documentId: string) => {
  const { body } = await app.http().get('/notifications/webhooks').set(headers).expect(200);
  return body.data.find((one: { documentId: string }) => one.documentId === documentId);
};

it('a system is told of the events it asked for, signed, and of no other', async () => {
  const gate = await startGate({ status: 204 });
  const silent = await startGate({ status: 204 });
  const { documentId, secret } = await add(gate);
  const other = await add(silent, { events: ['notifications.content-published'] });
  await tell(app, staffId, CALM, 'дело');
  await eventually(async () => gate.received.length === 1, 'a call');
  expect(signatures(gate.last(), secret)).toBe(true);
  expect(JSON.parse(gate.last().body.toString())).toMatchObject({ event: CALM, data: { what: 'дело' } });
  // All messages of an event are written at once: what will ever be sent is there by now.
  const toOther = await query(app.databaseUrl, 'select 1 from notifications_messages where recipient = $1', [
    other.documentId,
  ]);
  expect(toOther).toEqual([]);
  expect(silent.received).toEqual([]);
  const told = await eventually(async () => {
    const one = await found(documentId);
    return one.results.length > 0 && one;
  }, 'the result of the call');
  expect(told).toMatchObject({ results: [{ event: CALM, outcome: 'sent', reason: null }] });
});

it('a system is told of what concerns no person; where none asked for it nothing is kept', async () => {
  const gate = await startGate({ status: 204 });
  const before = await query(app.databaseUrl, 'select 1 from notifications_notifications');
  await tell(app, [], URGENT, 'ничьё');
  expect(await query(app.databaseUrl, 'select 1 from notifications_notifications')).toHaveLength(
    before.length,
  );
  await add(gate, { events: [URGENT] });
  await tell(app, [], URGENT, 'ничьё');
  await eventually(async () => gate.received.length === 1, 'a call');
  expect(JSON.parse(gate.last().body.toString())).toMatchObject({ event: URGENT, data: { what: 'ничьё' } });
});

it('a system of one organisation is told of that organisation alone', async () => {
  const [mine, foreign] = [await createOrganization(app), await createOrganization(app)];
  const gate = await startGate({ status: 204 });
  const witness = await startGate({ status: 204 });
  const { documentId } = await add(gate, { organization: mine });
  await add(witness);
  for (const organization of [foreign, mine, null])
    await app.run(
      async (strapi, { userId, event, organization }) => {
        const recipients = [{ kind: 'staff' as const, userId }];
        const data = { what: 'дело' };
        await strapi.plugin('notifications').service('api').notify({ event, recipients, data, organization });
      },
      { userId: staffId, event: CALM, organization },
    );
  await eventually(async () => witness.received.length === 3, 'the witness told of all');
  await eventually(async () => gate.received.length === 1, 'one call');
  expect(JSON.parse(gate.last().body.toString())).toMatchObject({ organization: mine });
  expect(await found(documentId)).toMatchObject({ organization: mine, organizationName: expect.any(String) });
});

it('a system of one organisation is told when its own page is published', async () => {
  const events = ['notifications.content-published', 'notifications.content-changed'];
  const mine = await createOrganization(app, {}, 'draft');
  const gate = await startGate({ status: 204 });
  await add(gate, { organization: mine, events });
  await createOrganization(app);
  await publishAsSystem(app, 'api::organization.organization', mine);
  await eventually(async () => gate.received.length > 0, 'a call');
  expect(gate.received.map((one) => JSON.parse(one.body.toString()))).toMatchObject([
    { event: 'notifications.content-published', organization: mine },
  ]);
});

it('the organisation is chosen among those whose name has the part that was typed', async () => {
  const organization = await createOrganization(app, { shortName: 'Библиотека на Речной' });
  await createOrganization(app, { shortName: 'Школа № 7' });
  const ask = (search: string) =>
    app.http().get(`/notifications/webhooks/organizations?${search}`).set(headers);
  const { body } = await ask(`text=${encodeURIComponent('на речн')}`).expect(200);
  expect(body.data).toEqual([{ documentId: organization, shortName: 'Библиотека на Речной' }]);
  expect((await ask('pageSize=1').expect(200)).body.data).toHaveLength(1);
  await ask('pageSize=1000').expect(400);
});

it('an organisation that does not exist is refused', async () => {
  const { body } = await post(
    '',
    bodyFor('https://example.org/', { organization: 'nosuchorganization' }),
  ).expect(400);
  expect(body.error.details.errors[0]).toMatchObject({ code: 'OrganizationUnknown', path: ['organization'] });
});

it('a system that fails is called again with the same id until it takes the message', async () => {
  const gate = await startGate({ status: 503 }, 'cut', { status: 200 });
  const { documentId } = await add(gate);
  await tell(app, staffId, CALM, 'настойчиво');
  await eventually(async () => gate.received.length === 3, 'three calls');
  expect(new Set(gate.received.map((one) => one.headers['x-gospublik-id'])).size).toBe(1);
  await eventually(async () => (await found(documentId)).results.length === 3, 'three results');
  const { results } = await found(documentId);
  expect(results.map(({ outcome }: { outcome: string }) => outcome)).toEqual(['sent', 'retry', 'retry']);
});

it('after a change of the secret both sign for a term, then only the new one', async () => {
  const gate = await startGate({ status: 200 });
  const { documentId, secret } = await add(gate);
  const rotated = await post(`/${documentId}/rotate-secret`).expect(200);
  const fresh = String(rotated.body.data.secret);
  await post(`/${documentId}/test`).expect(200);
  expect([signatures(gate.last(), fresh), signatures(gate.last(), secret)]).toEqual([true, true]);
  await query(
    app.databaseUrl,
    'update notifications_webhooks set former_secret_until = now() where document_id = $1',
    [documentId],
  );
  await post(`/${documentId}/test`).expect(200);
  expect([signatures(gate.last(), fresh), signatures(gate.last(), secret)]).toEqual([true, false]);
});

it('a secret is shown once, and lies in the database encrypted', async () => {
  const gate = await startGate({ status: 200 });
  const { documentId, secret } = await add(gate);
  const { text } = await app.http().get('/notifications/webhooks').set(headers).expect(200);
  expect(text).not.toContain(secret);
  expect(Object.keys(await found(documentId)).filter((name) => /secret$/i.test(name))).toEqual([]);
  const [row] = await query<{ kept: string }>(
    app.databaseUrl,
    'select row_to_json(w)::text as kept from notifications_webhooks w where document_id = $1',
    [documentId],
  );
  expect(row?.kept).not.toContain(secret);
  const journal = await query<{ kept: string }>(
    app.databaseUrl,
    'select row_to_json(j)::text as kept from audit_entries j where object_id = $1',
    [documentId],
  );
  expect(journal).toHaveLength(1);
  expect(journal[0]?.kept).not.toContain(secret);
});

it('a test tells what the system answered', async () => {
  const gate = await startGate({ status: 401, body: 'wrong signature' });
  const { documentId } = await add(gate);
  const { body } = await post(`/${documentId}/test`).expect(200);
  expect(body.data).toMatchObject({ outcome: 'refused', reason: 'Ответ 401: wrong signature' });
});

it('one that is disabled or removed is told nothing', async () => {
  const gate = await startGate({ status: 200 });
  const witness = await startGate({ status: 200 });
  const disabled = await add(gate);
  const removed = await add(gate);
  await add(witness);
  await post(`/${disabled.documentId}/change`, bodyFor(`${gate.url}/hook`, { isEnabled: false })).expect(200);
  await post(`/${removed.documentId}/remove`).expect(200);
  await post(`/${removed.documentId}/remove`).expect(404);
  await tell(app, staffId, CALM, 'тишина');
  await eventually(async () => witness.received.length === 1, 'the witness told');
  expect(gate.received).toEqual([]);
});

it.each([
  ['no address', 'hook'],
  ['a file', 'file:///etc/passwd'],
  ['a password in the address', 'https://a:b@example.org/'],
])('%s is refused', async (_what, url) => {
  const { body } = await post('', bodyFor(url)).expect(400);
  expect(body.error.details.errors[0]).toMatchObject({ code: 'WebhookUrl', path: ['url'] });
});

it('the journal tells who added, changed and removed it, and changed its secret, and never the secret', async () => {
  const gate = await startGate({ status: 200 });
  const { documentId, secret } = await add(gate);
  await post(`/${documentId}/change`, bodyFor(`${gate.url}/other`)).expect(200);
  await post(`/${documentId}/rotate-secret`).expect(200);
  await post(`/${documentId}/remove`).expect(200);
  const told = await entriesOf(app, { object_id: documentId });
  expect(told.map(({ action, actor_id }) => [action, actor_id])).toEqual([
    ['notifications.webhook-added', staffId],
    ['notifications.webhook-changed', staffId],
    ['notifications.webhook-secret-rotated', staffId],
    ['notifications.webhook-removed', staffId],
  ]);
  expect(JSON.stringify(told)).not.toContain(secret);
  const [, changed, rotated, removed] = told.map(({ before, after }) => ({
    before: before && JSON.parse(before),
    after: after && JSON.parse(after),
  }));
  expect(changed?.before).toEqual({ name: expect.any(String), url: `${gate.url}/hook` });
  expect(changed?.after).toEqual({ name: expect.any(String), url: `${gate.url}/other` });
  expect(rotated).toEqual({ before: null, after: null });
  expect(removed).toMatchObject({
    before: { url: `${gate.url}/other`, events: [CALM], isEnabled: true, organization: null },
    after: null,
  });
});

it('of two changes of the secret at once neither secret that was shown is lost', async () => {
  const gate = await startGate({ status: 200 });
  const { documentId } = await add(gate);
  for (let n = 0; n < 5; n += 1) {
    const answers = await Promise.all([
      post(`/${documentId}/rotate-secret`).expect(200),
      post(`/${documentId}/rotate-secret`).expect(200),
    ]);
    await post(`/${documentId}/test`).expect(200);
    const sign = answers.map(({ body }) => signatures(gate.last(), String(body.data.secret)));
    expect(sign).toEqual([true, true]);
  }
});

it('an event that does not exist is refused', async () => {
  await post('', bodyFor('https://example.org/', { events: ['no.such-event'] })).expect(400);
});

it.each(['http://10.0.0.1/', 'http://[::1]/', 'http://169.254.169.254/'])(
  'the internal network is not called: %s',
  async (url) => {
    const { body } = await post('', bodyFor(url)).expect(201);
    const answer = await post(`/${body.data.webhook.documentId}/test`).expect(200);
    expect(answer.body.data).toMatchObject({
      outcome: 'refused',
      reason: expect.stringContaining('внутреннюю'),
    });
  },
);
