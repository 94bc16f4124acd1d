import { createRequire } from 'node:module';
import { reportFailure } from '../lib/expected-failure.mjs';
import { inProject, root } from '../lib/project.mjs';

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

async function serve() {
  const strapi = createStrapi({ appDir: root, distDir: inProject('dist') });
  await strapi.register();
  strapi.server
    .api('content-api')
    .routes(Object.entries(STOCK).flatMap((entry) => stockRoutes(strapi, entry)));
  await strapi.bootstrap();
  strapi.isLoaded = true;
  const organizations = await strapi.documents('api::organization.organization').count({});
  if (organizations === 0) await require(inProject('dist', 'src', 'demo', 'seed.js')).seedDemo(strapi);
  await strapi.listen();
  const queriesSince = countQueries(strapi);
  process.on('message', () => process.send({ type: 'queries', count: queriesSince() }));
  process.on('disconnect', () => process.exit(0));
  process.send({ type: 'ready', port: strapi.server.httpServer.address().port });
}

serve().catch((error) => {
  reportFailure(error);
  process.exit(1);
});
