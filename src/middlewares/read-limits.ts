import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { RateLimiterPostgres } from 'rate-limiter-flexible';
import { RefusedError } from '../shared/errors';
import { clientNetwork } from '../shared/http/client-network';
import { AddressCounter } from '../shared/limits/address-counter';

const isRead = (method: string, path: string): boolean =>
  (method === 'GET' || method === 'HEAD') && path.toLowerCase().startsWith('/api/');

/** Hashed as the keys of the attempts are: the table tells nobody who read. */
const keyOf = (address: string): string =>
  createHash('sha256').update(clientNetwork(address)).digest('base64url');

/**
 * Bounds what one address may read, over all instances. The default is far above what a person or a frontend
 * with a cache needs; see PUBLIC_READ_LIMIT and docs/adr/0028-reads-are-counted-in-memory-first.md.
 */
const readLimits: Core.MiddlewareFactory = (_config, { strapi }) => {
  const { requests: points, windowSeconds: seconds } = strapi.config.get<{
    requests: number;
    windowSeconds: number;
  }>('public-reads.limits');
  if (points <= 0) return (_ctx, next) => next();
  const shared = new RateLimiterPostgres({
    storeClient: strapi.db.connection,
    storeType: 'knex',
    tableName: 'attempt_limits',
    tableCreated: true,
    // The counter of attempts sweeps the table.
    clearExpiredByTimeout: false,
    keyPrefix: 'read',
    points,
    duration: seconds,
  });
  const counter = new AddressCounter(shared, { points, seconds }, (error) =>
    strapi.log.warn(`The count of reads was not shared: ${String(error)}`),
  );
  return async (ctx, next) => {
    if (!isRead(ctx.method, ctx.path)) return next();
    const wait = counter.take(keyOf(ctx.request.ip), Date.now());
    if (wait > 0) refuse(Math.ceil(wait / 1000));
    return next();
  };
};

function refuse(seconds: number): never {
  const text = {
    ru: `Слишком много запросов с вашего адреса. Повторите через ${seconds} с.`,
    en: `Too many requests from your address. Try again in ${seconds} s.`,
  };
  throw new RefusedError(429, 'TooManyRequests', text, { headers: { 'Retry-After': String(seconds) } });
}

export default readLimits;
