import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ACTION_WORDS } from '../../../src/domain/audit/action-words';
import { type App, startApp } from '../../helpers/app';
import { query } from '../../helpers/database';
import { createOrganization } from '../../helpers/organizations';
import { adminLogin, createStaff } from '../../helpers/staff';
import { adminDoors } from '../authorisation/admin';
import { pluginDoors } from '../authorisation/plugins';
import { listRoutes, nameOf } from '../authorisation/routes';
import { MODERATED } from './moderation';
import { ACCESS, ACCOUNTS, DOCUMENTS, FILES, type Ids, OURS, SETTINGS, type Sent, type Verb } from './verbs';

const VERBS: Readonly<Record<string, Verb>> = {
  ...ACCOUNTS,
  ...ACCESS,
  ...SETTINGS,
  ...FILES,
  ...DOCUMENTS,
  ...OURS,
  ...MODERATED,
};

const root = path.resolve(__dirname, '..', '..', '..');

let app: App;
let headers: { Authorization: string };
const ids: Ids = {};

beforeAll(async () => {
  app = await startApp({ env: { LOG_LEVEL: 'error' } });
  const administrator = await adminLogin(app, 'administrator');
  headers = administrator.headers;
  ids.email = administrator.staff.email;
  ids.spare = String((await createStaff(app, 'editor')).id);
  ids.spareUser = String((await createStaff(app, 'editor')).id);
  ids.organization = (await createOrganization(app)).documentId;
  Object.assign(
    ids,
    await app.run(async (strapi) => {
      const spareRole = await strapi.db
        .query('admin::role')
        .create({ data: { name: 'Лишняя', code: 'spare', description: '' } });
      const spareHook = await strapi.db.query('strapi::webhook').create({
        data: { name: 'Лишний', url: 'https://example.test', events: [], headers: {}, enabled: false },
      });
      const file = await strapi.db.query('plugin::upload.file').create({
        data: {
          ...{ name: 'a.png', hash: 'a', ext: '.png', mime: 'image/png', size: 1 },
          ...{ url: '/uploads/a.png', provider: 'local', folderPath: '/' },
        },
      });
      return { spareRole: String(spareRole.id), spareHook: String(spareHook.id), file: String(file.id) };
    }),
  );
});

/** A door that is closed to everybody lets no verb through. */
const isOpen = (name: string): boolean => {
  const door = { ...adminDoors, ...pluginDoors }[name];
  return door === undefined || door.length > 0;
};

const isVerb = (name: string): boolean => !name.startsWith('GET ') || /export|download|\/file$/.test(name);

it('every route that changes something, or gives something out, says what the journal tells of it', async () => {
  const routes = (await listRoutes(app)).map(nameOf).filter((name) => isVerb(name) && isOpen(name));
  expect(routes.length).toBeGreaterThan(100);
  expect(routes.filter((name) => !(name in VERBS))).toEqual([]);
  expect(Object.keys(VERBS).filter((name) => !routes.includes(name))).toEqual([]);
});

it('every verb that leaves no entry has a reason, every other an action that has its words', () => {
  for (const [name, verb] of Object.entries(VERBS)) {
    if ('silent' in verb) expect([name, verb.silent]).toEqual([name, expect.stringMatching(/\w{3}/)]);
    else expect([name, ACTION_WORDS[verb.tells]]).toEqual([name, expect.anything()]);
  }
});

it('what is said to be shown by another test is named there', () => {
  const missing = Object.entries(VERBS).flatMap(([name, verb]) => {
    if (!('shownBy' in verb)) return [];
    return readFileSync(path.join(root, verb.shownBy), 'utf8').includes(verb.tells)
      ? []
      : [`${name}: ${verb.tells}`];
  });
  expect(missing).toEqual([]);
});

async function entriesAfter(work: () => Promise<void>): Promise<string[]> {
  const [newest] = await query<{ id: string }>(
    app.databaseUrl,
    'select coalesce(max(id), 0) as id from audit_entries',
  );
  await work();
  const told = await query<{ action: string }>(
    app.databaseUrl,
    'select action from audit_entries where id > $1',
    [newest?.id],
  );
  return told.map(({ action }) => action);
}

const idIn = (body: { data?: { documentId?: string; id?: number }; id?: number }): string =>
  String(body.data?.id ?? body.data?.documentId ?? body.id);

/** Ids that the answers do not tell. */
async function learn(name: string, body: { data?: { registrationToken?: string } }): Promise<void> {
  if (name === 'POST /admin/users') ids.invitation = body.data?.registrationToken ?? '';
  if (name !== 'POST /users-permissions/roles') return;
  const [role] = await query<{ id: number }>(
    app.databaseUrl,
    `select id from up_roles where name = 'Житель'`,
  );
  ids.citizenRole = String(role?.id);
}

async function perform(name: string, { send, keeps }: Sent): Promise<number> {
  const { path: where, body } = send(ids);
  const [method = ''] = name.split(' ');
  const answer = await fetch(app.url + where, {
    method,
    headers: { ...headers, ...(body && { 'Content-Type': 'application/json' }) },
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  if (answer.status >= 400) throw new Error(`${name}: ${answer.status} ${text}`);
  const parsed = text === '' ? {} : JSON.parse(text);
  if (keeps) ids[keeps] = name.includes('/registry/') ? parsed.data.documentId : idIn(parsed);
  await learn(name, parsed);
  return answer.status;
}

it('every verb of accounts, tokens, settings, files and the registry leaves its entry', async () => {
  const driven = Object.entries(VERBS).flatMap(([name, verb]): [string, Sent][] =>
    'send' in verb ? [[name, verb]] : [],
  );
  expect(driven.length).toBeGreaterThan(40);
  const silent: string[] = [];
  for (const [name, verb] of driven) {
    const told = await entriesAfter(async () => {
      await perform(name, verb).catch((error: unknown) => silent.push(String(error)));
    });
    if (!told.includes(verb.tells))
      silent.push(`${name}: ${verb.tells}, but ${told.join(', ') || 'nothing'}`);
  }
  expect(silent).toEqual([]);
});
