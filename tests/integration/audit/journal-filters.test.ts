import type { JournalActor } from '../../../src/plugins/audit/shared/contract';
import { type App, startApp } from '../../helpers/app';
import { createOrganization, type TestOrganization } from '../../helpers/organizations';
import { adminLogin } from '../../helpers/staff';
import { type Member, memberOf } from '../../helpers/two-organizations';
import { record } from './entries';

type Headers = { Authorization: string };

let app: App;
let auditor: Headers;
let administrator: Headers;
let own: TestOrganization;
let head: Member;
let editor: Member;
beforeAll(async () => {
  app = await startApp({ env: { LOG_LEVEL: 'error' } });
  auditor = (await adminLogin(app, 'auditor')).headers;
  administrator = (await adminLogin(app, 'administrator')).headers;
  own = await createOrganization(app);
  head = await memberOf(app, 'head', own);
  editor = await memberOf(app, 'editor', own);
});

const data = async (headers: Headers, path: string, params: object = {}) =>
  (await app.http().get(`/audit/${path}`).set(headers).query(params).expect(200)).body.data;
const labels = async (headers: Headers, params: object = {}): Promise<string[]> =>
  (await data(headers, 'actors', params)).map(({ label }: { label: string }) => label);

const doneBy = (actor: JournalActor, id: string, organization: string | null = null) =>
  record(app, {
    action: 'tests.thing-done',
    object: { type: 'tests.thing', id, title: id },
    organization,
    actor,
  });

async function newToken(name: string): Promise<number> {
  const body = { name, description: '', type: 'read-only', lifespan: null, permissions: null };
  const made = await app.http().post('/admin/api-tokens').set(administrator).send(body).expect(201);
  return made.body.data.id;
}

const newCitizen = (username: string, email: string): Promise<number> =>
  app.run(
    async (strapi, data) => {
      const citizen = await strapi.db.query('plugin::users-permissions.user').create({ data });
      return citizen.id;
    },
    { username, email, provider: 'local', confirmed: true },
  );

describe('who did it', () => {
  it('is one panel user, one citizen or one token, though their numbers be the same', async () => {
    const kinds = ['staff', 'citizen', 'token'] as const;
    for (const kind of kinds) await doneBy({ kind, id: 700, name: kind }, `by ${kind}`);
    for (const kind of kinds) {
      const found = await data(auditor, 'entries', { actor: `${kind}-700` });
      expect(found.map(({ object }: { object: { id: string } }) => object.id)).toEqual([`by ${kind}`]);
    }
  });

  it('is found by a part of the name among people, citizens and tokens, or among one kind of them', async () => {
    const token = await newToken('Портал искомых');
    const citizen = await newCitizen('искомая-мария', 'maria@citizen.example');
    expect(await data(auditor, 'actors', { text: 'ИСКОМ' })).toEqual([
      { value: `citizen-${citizen}`, label: 'искомая-мария' },
      { value: `token-${token}`, label: 'Портал искомых' },
    ]);
    expect(await labels(auditor, { text: 'иском', kind: 'token' })).toEqual(['Портал искомых']);
    expect(await labels(auditor, { text: 'иском', kind: 'staff' })).toEqual([]);
    expect(await labels(auditor, { text: 'maria@' })).toEqual(['искомая-мария']);
  });

  it('keeps its name when it is chosen and exists no more', async () => {
    await doneBy({ kind: 'token', id: 701, name: 'Бывший портал' }, 'by a former token');
    expect(await labels(auditor, { kind: 'token', text: 'ничего такого', chosen: 'token-701' })).toEqual([
      'Бывший портал',
    ]);
    expect(await labels(auditor, { kind: 'token', text: 'ничего такого', chosen: 'token-799' })).toEqual([
      '№ 799',
    ]);
  });

  it('is for a head a colleague, or a citizen or token that has acted in the organisation', async () => {
    const token = await newToken('Портал головы');
    const foreign = await newToken('Чужой портал головы');
    const citizen = await newCitizen('гражданин-головы', 'golova@citizen.example');
    await newCitizen('чужой-гражданин-головы', 'foreign@citizen.example');
    await doneBy({ kind: 'token', id: token, name: 'Портал головы' }, 'own', own.documentId);
    await doneBy({ kind: 'token', id: foreign, name: 'Чужой портал головы' }, 'foreign');
    await doneBy({ kind: 'citizen', id: citizen, name: 'гражданин-головы' }, 'own', own.documentId);
    const offered: { value: string }[] = await data(head.headers, 'actors');
    expect(offered.map(({ value }) => value).sort()).toEqual(
      [`citizen-${citizen}`, `staff-${editor.staff.id}`, `staff-${head.staff.id}`, `token-${token}`].sort(),
    );
    // A name is told by own entries only.
    expect(await labels(head.headers, { kind: 'token', chosen: `token-${foreign}` })).toEqual([
      `№ ${foreign}`,
      'Портал головы',
    ]);
  });

  it.each(['kind=job', 'chosen=7', 'other=1'])('refuses %s', async (search) => {
    await app.http().get(`/audit/actors?${search}`).set(auditor).expect(400);
  });
});

describe('what it was done to', () => {
  it('is a kind of object that was journaled, called as its form is called', async () => {
    await doneBy({ kind: 'system' }, 'typed');
    const types: { value: string; label: string }[] = await data(auditor, 'types');
    expect(types).toContainEqual({ value: 'tests.thing', label: 'tests.thing' });
    expect(types).toContainEqual({ value: 'api::organization.organization', label: 'Организации' });
    expect(new Set(types.map(({ value }) => value)).size).toBe(types.length);
  });

  it('is of an organisation that keeps its name while another is looked for', async () => {
    const params = { text: 'такой организации нет', chosen: own.documentId };
    expect(await data(auditor, 'organizations', params)).toEqual([
      { value: own.documentId, label: own.shortName },
    ]);
    const foreign = await createOrganization(app);
    expect(await data(head.headers, 'organizations', { chosen: foreign.documentId })).toEqual([
      { value: own.documentId, label: own.shortName },
    ]);
  });
});

describe('own exports', () => {
  it('are listed newest first with what they were filtered by, and nobody else sees them', async () => {
    const send = (headers: Headers, filters: object) =>
      app.http().post('/audit/exports').set(headers).send(filters).expect(202);
    await doneBy({ kind: 'staff', id: editor.staff.id, name: 'Редактор Р.' }, 'exported', own.documentId);
    const first = (await send(auditor, { objectType: 'tests.thing' })).body.data.id;
    const filters = { actor: `staff-${editor.staff.id}`, organization: own.documentId };
    const second = (await send(auditor, filters)).body.data.id;
    expect(await data(auditor, 'exports')).toMatchObject([
      { id: second, filters, names: { actor: 'Редактор Р.', organization: own.shortName } },
      {
        id: first,
        filters: { objectType: 'tests.thing' },
        names: { actor: null, organization: null },
        createdAt: expect.any(String),
      },
    ]);
    expect(await data((await adminLogin(app, 'auditor')).headers, 'exports')).toEqual([]);
  });
});

it.each(['/audit/entries?object=%00', '/audit/actors?text=%00'])(
  'what no database can hold is refused and no fault of ours: %s',
  async (path) => {
    const { body } = await app.http().get(path).set(administrator).expect(400);
    expect(body.error.details.code).toBe('InvalidRequest');
    expect(body.error.message).toMatch(/[а-я]/);
  },
);
