import { type App, startApp } from '../../helpers/app';
import { createOrganization } from '../../helpers/organizations';
import { ACTORS, type Actor, signInEverybody } from './actors';
import { adminDoors } from './admin';
import { contentManagerDoors, TYPES } from './content-manager';
import type { Doors } from './doors';
import { type Answers, knockAtAll } from './knock';
import { pluginDoors } from './plugins';
import { publicDoors, staticDoors } from './public-api';
import { knockAt, listRoutes, type Route } from './routes';

const MATRIX: Doors = {
  ...staticDoors,
  ...publicDoors,
  ...adminDoors,
  ...pluginDoors,
  ...contentManagerDoors,
};

/** Strapi 5.54 answers 500 for a webhook that does not exist; only administrators get that far. */
const FAILS_ON_UNKNOWN = ['POST /admin/webhooks/:id/trigger'];

const MINUTES = 60_000;

let routes: Route[];
let answers: Answers;
let organization: string;

const knocksAt = (route: Route) =>
  route.path.includes(':model')
    ? Object.keys(TYPES).map((uid) => knockAt(route, organization, uid))
    : [knockAt(route, organization)];

beforeAll(async () => {
  const env = { TRUSTED_PROXIES: '1', PUBLIC_READ_LIMIT: '0', LOG_LEVEL: 'fatal' };
  const app: App = await startApp({ env });
  routes = await listRoutes(app);
  organization = (await createOrganization(app)).documentId;
  const headers = await signInEverybody(app, organization);
  answers = await knockAtAll(app, routes.flatMap(knocksAt), headers);
}, 10 * MINUTES);

const isRefused = (status: number): boolean => status === 401 || status === 403;

it('every route has a row', () => {
  const rows = routes.flatMap(knocksAt).map(({ row }) => row);
  expect(rows.filter((row) => !(row in MATRIX))).toEqual([]);
});

it('every row has a route', () => {
  expect(Object.keys(MATRIX).filter((row) => !answers.has(row))).toEqual([]);
});

it('every route lets through those its row names and nobody else', () => {
  const differing = [...answers].flatMap(([row, byActor]) =>
    ACTORS.flatMap((actor) => differenceOf(row, actor, byActor.get(actor) ?? 0)),
  );
  expect(differing).toEqual([]);
});

it('no route fails on an empty body or an unknown id', () => {
  const failures = [...answers].flatMap(([row, byActor]) =>
    [...byActor].filter(([, status]) => status >= 500).map(([actor, status]) => `${row}: ${actor} ${status}`),
  );
  expect(failures.filter((failure) => !FAILS_ON_UNKNOWN.some((row) => failure.startsWith(row)))).toEqual([]);
});

it('no limit answered in the place of a door', () => {
  const limited = [...answers].filter(([, byActor]) => [...byActor.values()].includes(429));
  expect(limited.map(([row]) => row)).toEqual([]);
});

function differenceOf(row: string, actor: Actor, status: number): string[] {
  const door = MATRIX[row];
  if (!door || door.includes(actor) !== isRefused(status)) return [];
  return [`${row}: ${actor} ${isRefused(status) ? 'is refused' : 'passes'} (${status})`];
}
