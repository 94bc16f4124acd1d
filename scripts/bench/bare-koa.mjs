import { createRequire } from 'node:module';
import { root } from '../lib/project.mjs';

// Strapi's own Koa: the floor every one of its answers stands on.
const require = createRequire(`${root}/node_modules/@strapi/core/package.json`);
const Koa = require('koa');

const answers = new Map();
const app = new Koa();
app.use((ctx) => {
  ctx.type = 'application/json; charset=utf-8';
  ctx.body = answers.get(ctx.path);
});

const server = app.listen(0, '127.0.0.1', () => process.send({ type: 'ready', port: server.address().port }));
process.on('message', ({ path, body }) => {
  answers.set(path, body);
  process.send({ type: 'kept' });
});
process.on('disconnect', () => process.exit(0));
