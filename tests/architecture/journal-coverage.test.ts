import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ACTION_WORDS } from '../../src/domain/audit/action-words';
import { isSecretName } from '../../src/domain/audit/secrets';
import { UNWATCHED_MODELS, WATCHED_MODELS } from '../../src/plugins/audit/server/src/writes/watched-models';
import { type App, startApp } from '../helpers/app';

const root = path.resolve(__dirname, '..', '..');

let app: App;
let models: { uid: string; attributes: [string, string][] }[];
beforeAll(async () => {
  app = await startApp({ env: { LOG_LEVEL: 'error' } });
  models = await app.run((strapi) =>
    [...strapi.db.metadata.values()]
      .filter(({ uid }) => uid.includes('::'))
      .map(({ uid, attributes }) => ({
        uid,
        attributes: Object.entries(attributes).map(([name, { type }]) => [name, type] as [string, string]),
      })),
  );
});

/** Our own plugins journal by their verbs, content by its documents. */
const OURS =
  /^(?:api::|plugin::(?:audit|jobs|notifications|registry|moderation|appeals|replies|statistics|delivery|security)\.)/;

it('every model that Strapi writes past its documents is journaled, or is named with the reason why not', () => {
  const foreign = models.map(({ uid }) => uid).filter((uid) => !OURS.test(uid));
  expect(foreign.length).toBeGreaterThan(15);
  expect(foreign.sort()).toEqual([...Object.keys(WATCHED_MODELS), ...Object.keys(UNWATCHED_MODELS)].sort());
});

/** Sound like secrets, and are not. */
const HARMLESS = new Set(['admin::role apiTokens', 'plugin::registry.folder key']);
const SOUNDS_SECRET = /pass|secret|token|key|salt|hash|credential|cookie/i;

it('whatever sounds like a secret in any model is hidden by its name', () => {
  const heard = models.flatMap(({ uid, attributes }) =>
    attributes
      .filter(([name, type]) => type === 'password' || (SOUNDS_SECRET.test(name) && type !== 'relation'))
      .map(([name]) => ({ uid, name })),
  );
  expect(heard.length).toBeGreaterThan(10);
  const open = heard.filter(({ uid, name }) => !isSecretName(name) && !HARMLESS.has(`${uid} ${name}`));
  expect(open).toEqual([]);
});

const TOLD =
  /(?:action: |recordVerb\([^']*|journalMembership\([^']*|\bdid\(|\basked\([^']*)'([a-z-]+\.[a-z]+(?:-[a-z]+)*)'/g;

it('every action in the code has its words in both languages', () => {
  const files = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const told = files.flatMap((file) =>
    [...readFileSync(path.join(root, 'src', file), 'utf8').matchAll(TOLD)].flatMap(
      ([, action]) => action ?? [],
    ),
  );
  const rows = Object.values(WATCHED_MODELS).flatMap(({ noun }) =>
    ['created', 'changed', 'deleted'].map((verb) => `${noun}-${verb}`),
  );
  expect(new Set(told).size).toBeGreaterThan(30);
  expect([...new Set([...told, ...rows])].filter((action) => !ACTION_WORDS[action])).toEqual([]);
  for (const { ru, en } of Object.values(ACTION_WORDS)) {
    expect(ru).toMatch(/^[А-ЯЁ]/);
    expect(en).toMatch(/^[A-Z]/);
  }
});
