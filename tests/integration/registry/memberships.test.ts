import { type App, startApp } from '../../helpers/app';
import { createOrganization } from '../../helpers/organizations';
import { adminLogin, createStaff } from '../../helpers/staff';

let app: App;
let keeper: { Authorization: string };

const ROLES = [
  'administrator',
  'registry-admin',
  'editor',
  'moderator',
  'operator',
  'head',
  'auditor',
] as const;

const sessions = new Map<string, Promise<{ headers: { Authorization: string } }>>();

/** One session a role for the whole file: a login costs a second of hashing. */
const headersOf = async (role: (typeof ROLES)[number]) => {
  const session = sessions.get(role) ?? adminLogin(app, role);
  sessions.set(role, session);
  return (await session).headers;
};

const add = (body: object, headers: Record<string, string> = keeper) =>
  app.http().post('/registry/memberships').set(headers).send(body);

const list = (query: object, headers: Record<string, string> = keeper) =>
  app.http().get('/registry/memberships').query(query).set(headers);

beforeAll(async () => {
  app = await startApp({ env: { LOG_LEVEL: 'warn' } });
  keeper = await headersOf('registry-admin');
});

it('a person added to an organisation is listed with names, and the organisation gets its folder', async () => {
  const organization = await createOrganization(app);
  const person = await createStaff(app, 'editor');
  const added = await add({ user: person.id, organization: organization.documentId, position: ' Редактор ' });
  expect(added.status).toBe(201);
  expect(added.body.data).toMatchObject({
    position: 'Редактор',
    user: { id: person.id, email: person.email },
    organization: { documentId: organization.documentId, shortName: organization.shortName },
  });
  const listed = await list({ organization: organization.documentId });
  expect(listed.body.data).toEqual([added.body.data]);
  expect(listed.body.meta.pagination).toEqual({ page: 1, pageSize: 20, pageCount: 1, total: 1 });
  const folders = await app.run(
    (strapi, name) => strapi.db.query('plugin::upload.folder').count({ where: { name } }),
    organization.shortName,
  );
  expect(folders).toBe(1);
});

it('the same person is not added to the same organisation twice, whoever asks at once', async () => {
  const organization = await createOrganization(app);
  const person = await createStaff(app, 'editor');
  const body = { user: person.id, organization: organization.documentId };
  const answers = await Promise.all([add(body), add(body), add(body)]);
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  const refused = answers.find(({ status }) => status === 409);
  expect(refused?.body.error.details).toMatchObject({
    code: 'AlreadyMember',
    errors: [{ path: ['user'], code: 'AlreadyMember' }],
  });
  expect((await list({ user: person.id })).body.meta.pagination.total).toBe(1);
});

it('an unknown person and an unknown organisation are refused together, in Russian or English', async () => {
  const body = { user: 2_000_000_000, organization: 'nosuchdocument' };
  const russian = await add(body);
  expect(russian.status).toBe(400);
  expect(russian.body.error.details).toMatchObject({
    code: 'MembershipRefused',
    errors: [
      { path: ['user'], code: 'PersonNotFound' },
      { path: ['organization'], code: 'OrganizationNotFound' },
    ],
  });
  expect(russian.body.error.message).toMatch(/[а-я]/);
  const english = await add(body, { ...keeper, 'Accept-Language': 'en' });
  expect(english.body.error.message).toBe('The person cannot be added. Correct the fields listed.');
});

it('a position is changed and cleared', async () => {
  const organization = await createOrganization(app);
  const person = await createStaff(app, 'editor');
  const { documentId } = (await add({ user: person.id, organization: organization.documentId })).body.data;
  const change = (position: string | null) =>
    app.http().post(`/registry/memberships/${documentId}/change-position`).set(keeper).send({ position });
  expect((await change('Главный редактор')).body.data.position).toBe('Главный редактор');
  expect((await change('')).body.data.position).toBeNull();
});

describe('what a person acts on for the organisation', () => {
  const member = async (): Promise<string> => {
    const organization = await createOrganization(app);
    const person = await createStaff(app, 'editor');
    return (await add({ user: person.id, organization: organization.documentId })).body.data.documentId;
  };
  const change = (documentId: string, body: object) =>
    app.http().post(`/registry/memberships/${documentId}/change-authority`).set(keeper).send(body);

  it('is written down with its last day, without one, and taken away', async () => {
    const documentId = await member();
    const authority = { document: 'Доверенность № 12', until: '2030-12-22' };
    const written = await change(documentId, { ...authority, document: ' Доверенность № 12 ' });
    expect([written.status, written.body.data.authority]).toEqual([200, authority]);
    const endless = { document: 'Приказ № 3-к', until: null };
    expect((await change(documentId, endless)).body.data.authority).toEqual(endless);
    expect((await change(documentId, { document: '', until: null })).body.data.authority).toBeNull();
  });

  it('has no last day without a document', async () => {
    const documentId = await member();
    const refused = await change(documentId, { document: ' ', until: '2030-12-22' });
    expect(refused.status).toBe(400);
    expect(refused.body.error.details).toMatchObject({
      code: 'AuthorityRefused',
      errors: [{ path: ['document'], code: 'DocumentMissing' }],
    });
  });

  it.each([{ until: '2030-02-30' }, { until: '22.12.2030' }, { document: 'x'.repeat(256) }, { extra: 1 }])(
    'is refused with %j as a request',
    async (wrong) => {
      const refused = await change(await member(), { document: 'Приказ', until: null, ...wrong });
      expect([refused.status, refused.body.error.details.code]).toEqual([400, 'InvalidRequest']);
      expect(refused.body.error.details.errors[0].path).toEqual(Object.keys(wrong));
    },
  );
});

it('a removed member is gone, and removing again is 404 with a code', async () => {
  const organization = await createOrganization(app);
  const person = await createStaff(app, 'editor');
  const { documentId } = (await add({ user: person.id, organization: organization.documentId })).body.data;
  const remove = () => app.http().post(`/registry/memberships/${documentId}/remove`).set(keeper);
  expect((await remove()).status).toBe(200);
  expect((await list({ organization: organization.documentId })).body.data).toEqual([]);
  const again = await remove();
  expect([again.status, again.body.error.details.code]).toEqual([404, 'MembershipNotFound']);
});

it('memberships of a deleted panel user go with the user', async () => {
  const organization = await createOrganization(app);
  const person = await createStaff(app, 'editor');
  await add({ user: person.id, organization: organization.documentId });
  const root = await headersOf('administrator');
  await app.http().delete(`/admin/users/${person.id}`).set(root).expect(200);
  const rows = await app.run(
    (strapi, owner) =>
      strapi.db.query('plugin::registry.membership').count({ where: { organization: owner } }),
    organization.documentId,
  );
  expect(rows).toBe(0);
});

it('the list is filtered by text with its wildcards literal, sorted and cut into pages', async () => {
  const organization = await createOrganization(app);
  for (const position of ['Яблоко', 'Арбуз', 'Ёлка', '100% вишня']) {
    const person = await createStaff(app, 'editor');
    await add({ user: person.id, organization: organization.documentId, position });
  }
  const positions = async (query: object) =>
    (await list({ organization: organization.documentId, ...query })).body.data.map(
      (row: { position: string }) => row.position,
    );
  expect(await positions({ sort: 'position:asc', text: 'л' })).toEqual(['Ёлка', 'Яблоко']);
  expect(await positions({ text: '%' })).toEqual(['100% вишня']);
  expect(await positions({ sort: 'position:desc', pageSize: 2, page: 2 })).toEqual(['Арбуз', '100% вишня']);
});

it.each([
  { page: 0 },
  { pageSize: 101 },
  { sort: 'password:asc' },
  { filters: { user: { password: 'x' } } },
  { text: 'x'.repeat(201) },
])('the list refuses %j as a request, not as a failure', async (query) => {
  const answer = await list(query);
  expect([answer.status, answer.body.error.details.code]).toEqual([400, 'InvalidRequest']);
});

it('the pickers find people and organisations by a part of the name and give no secrets', async () => {
  const organization = await createOrganization(app);
  const person = await createStaff(app, 'editor');
  const people = await app.http().get('/registry/people').query({ text: person.email }).set(keeper);
  expect(people.body.data).toEqual([
    { id: person.id, email: person.email, firstname: 'Тест', lastname: 'editor' },
  ]);
  const found = await app
    .http()
    .get('/registry/organizations')
    .query({ text: organization.shortName.toUpperCase() })
    .set(keeper);
  expect(found.body.data).toEqual([organization]);
});

describe.each([
  ['GET', '/registry/memberships', ['registry-admin', 'auditor', 'administrator']],
  ['POST', '/registry/memberships', ['registry-admin', 'administrator']],
  ['POST', '/registry/memberships/none/change-position', ['registry-admin', 'administrator']],
  ['POST', '/registry/memberships/none/change-authority', ['registry-admin', 'administrator']],
  ['POST', '/registry/memberships/none/remove', ['registry-admin', 'administrator']],
  ['GET', '/registry/people', ['registry-admin', 'administrator']],
  ['GET', '/registry/organizations', ['registry-admin', 'auditor', 'administrator']],
] as const)('%s %s', (method, path, allowed) => {
  const call = (headers: Record<string, string>) =>
    (method === 'GET' ? app.http().get(path) : app.http().post(path).send({ position: 'x' })).set(headers);

  it.each(ROLES)('asked by %s', async (role) => {
    const { status } = await call(await headersOf(role));
    if (allowed.some((name) => name === role)) expect([200, 400, 404]).toContain(status);
    else expect(status).toBe(403);
  });

  it('asked by nobody is 401', async () => {
    expect((await call({})).status).toBe(401);
  });
});
