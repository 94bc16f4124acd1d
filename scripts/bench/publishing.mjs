import { createRequire } from 'node:module';
import { reportFailure } from '../lib/expected-failure.mjs';
import { inProject, root } from '../lib/project.mjs';

/** News published in each round; the first rounds warm up. */
const ROUND = 15;
const SUBSCRIBERS = 10_000;

process.chdir(root);
const require = createRequire(import.meta.url);
const { createStrapi } = require('@strapi/strapi');

const SUBSCRIBE = `
  insert into notifications_subscriptions (document_id, email, stage, frequency, allows_tracking, created_at, updated_at)
  select 'bench' || n, 'reader-' || n || '@bench.example', 'active', 'at-once', false, now(), now()
  from generate_series(1, ?::int) as n`;

const TOPICS = `
  insert into notifications_subscription_topics (document_id, subscription, topic, created_at, updated_at)
  select 'bench' || n, 'bench' || n, 'news', now(), now() from generate_series(1, ?::int) as n`;

const NEWS = 'api::news-item.news-item';

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** Milliseconds each publication took, from the call to its committed transaction. */
async function publishRound(strapi, organization, name) {
  const times = [];
  const moderation = strapi.plugin('moderation').service('api');
  for (let n = 0; n < ROUND; n += 1) {
    const body = [{ type: 'paragraph', children: [{ type: 'text', text: 'Текст новости.' }] }];
    const data = {
      title: `Новость ${name} ${n}`,
      slug: `bench-${name}-${n}`,
      lead: 'Коротко.',
      body,
      organization,
    };
    const { documentId } = await strapi.documents(NEWS).create({ data });
    const started = performance.now();
    await moderation.publishAsSystem({ type: NEWS, documentId, reason: 'Замер' });
    times.push(performance.now() - started);
  }
  return times;
}

/** Publishing news that nobody and that ten thousand people subscribed to. No jobs run meanwhile: only the act is timed. */
async function measure(strapi) {
  const [organization] = await strapi
    .documents('api::organization.organization')
    .findMany({ status: 'published', limit: 1 });
  await publishRound(strapi, organization.documentId, 'warm-up');
  const none = await publishRound(strapi, organization.documentId, 'none');
  await strapi.db.connection.raw(SUBSCRIBE, [SUBSCRIBERS]);
  await strapi.db.connection.raw(TOPICS, [SUBSCRIBERS]);
  const many = await publishRound(strapi, organization.documentId, 'many');
  const noneMs = median(none);
  const manyMs = median(many);
  return { subscribers: SUBSCRIBERS, noneMs, manyMs, ratio: manyMs / noneMs };
}

async function run() {
  const strapi = createStrapi({ appDir: root, distDir: inProject('dist') });
  await strapi.load();
  process.on('message', () => {
    measure(strapi).then((figures) => process.send(figures), reportFailure);
  });
  process.on('disconnect', () => process.exit(0));
  process.send({ type: 'ready', port: 0 });
}

run().catch((error) => {
  reportFailure(error);
  process.exit(1);
});
