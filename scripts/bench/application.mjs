import { createRequire } from 'node:module';
import { reportFailure } from '../lib/expected-failure.mjs';
import { inProject, root } from '../lib/project.mjs';
import { timeAskedCheck } from './asked-check.mjs';
import { switchFor, timeSaves } from './saves.mjs';

/** Where the unmodified core controllers stand, beside ours and on the same rows. */
const STOCK = { '/stock/news': 'api::news-item.news-item', '/stock/services': 'api::service.service' };

process.chdir(root);
const require = createRequire(import.meta.url);
const { createStrapi, factories } = require('@strapi/strapi');

/** The controller of an unmodified Strapi, behind the same permission check as our own route. */
function stockRoutes(strapi, [path, uid]) {
  // The product has no core services: its own reads and writes go elsewhere.
  strapi.get('services').set(uid, factories.createCoreService(uid)({ strapi }));
  const controller = factories.createCoreController(uid)({ strapi });
  const route = (suffix, action) => ({
    method: 'GET',
    path: `${path}${suffix}`,
    handler: (ctx) => controller[action](ctx),
    info: { type: 'content-api', apiName: 'bench' },
    config: { auth: { scope: [`${uid}.${action}`] } },
  });
  return [route('', 'find'), route('/:id', 'findOne')];
}

/** SQL statements sent since the last question, whoever sent them. */
function countQueries(strapi) {
  let count = 0;
  strapi.db.connection.on('query', () => {
    count += 1;
  });
  return () => {
    const seen = count;
    count = 0;
    return seen;
  };
}

/** Where the panel's routes are, and the token of a new panel user with the role. */
async function signedIn(strapi, code) {
  const role = await strapi.db.query('admin::role').findOne({ where: { code } });
  const account = { email: `${code}@bench.example`, password: 'Bench-password-1' };
  await strapi
    .service('admin::user')
    .create({ ...account, firstname: 'Замер', lastname: 'Журнала', isActive: true, roles: [role.id] });
  const { port } = strapi.server.httpServer.address();
  const url = `http://127.0.0.1:${port}`;
  const answer = await fetch(`${url}/admin/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(account),
  });
  return { url, token: (await answer.json()).data.token };
}

/** A head and the documentId of the one organisation they work for. */
async function headOf(strapi) {
  const { token } = await signedIn(strapi, 'head');
  const user = await strapi.db.query('admin::user').findOne({ where: { email: 'head@bench.example' } });
  const { documentId } = await strapi.documents('api::organization.organization').findFirst({});
  const input = { user: user.id, organization: documentId, position: 'Руководитель' };
  await strapi.plugin('registry').service('add-member').run({ userId: user.id }, input);
  return { token, organization: documentId };
}

async function serve() {
  const strapi = createStrapi({ appDir: root, distDir: inProject('dist') });
  await strapi.register();
  const turnOff = switchFor(strapi, 'audit');
  strapi.server
    .api('content-api')
    .routes(Object.entries(STOCK).flatMap((entry) => stockRoutes(strapi, entry)));
  await strapi.bootstrap();
  strapi.isLoaded = true;
  const organizations = await strapi.documents('api::organization.organization').count({});
  if (organizations === 0) await require(inProject('dist', 'src', 'demo', 'seed.js')).seedDemo(strapi);
  await strapi.listen();
  const queriesSince = countQueries(strapi);
  const answers = {
    queries: () => ({ count: queriesSince() }),
    saves: async () => ({
      saves: await timeSaves(strapi, turnOff, await signedIn(strapi, 'strapi-super-admin')),
    }),
    check: async () => ({
      askedMs: await timeAskedCheck(strapi, await signedIn(strapi, 'registry-admin')),
    }),
    head: async () => headOf(strapi),
    token: async () => ({ token: (await signedIn(strapi, 'auditor')).token }),
    moderator: async () => ({ token: (await signedIn(strapi, 'moderator')).token }),
  };
  process.on('message', (type) => {
    void Promise.resolve(answers[type]()).then((answer) => process.send({ type, ...answer }));
  });
  process.on('disconnect', () => process.exit(0));
  process.send({ type: 'ready', port: strapi.server.httpServer.address().port });
}

serve().catch((error) => {
  reportFailure(error);
  process.exit(1);
});
