import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';

const HEADER = 'X-Request-Id';
const READABLE = /^[\w.-]{8,64}$/;

/**
 * Gives every request a name of its own, in `ctx.state.requestId` and in the answer, under which the journal keeps what
 * it did. A name given by the caller is taken only where our own proxies stand in front and vouch for it.
 */
const requestId: Core.MiddlewareFactory = (_config, { strapi }) => {
  const behindProxy: boolean = strapi.config.get('server.proxy.koa', false);
  return async (ctx, next) => {
    const given = behindProxy ? ctx.get(HEADER) : '';
    const id = READABLE.test(given) ? given : randomUUID();
    ctx.state.requestId = id;
    ctx.set(HEADER, id);
    await next();
  };
};

export default requestId;
