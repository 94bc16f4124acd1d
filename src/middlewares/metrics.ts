import { createHash, timingSafeEqual } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { metricsOf } from '../shared/metrics/metrics';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/**
 * `GET /metrics` in the format of Prometheus, for whoever knows METRICS_TOKEN; for everybody else, and without a token,
 * there is no such address. See docs/adr/0040-metrics-by-token.md.
 */
const metrics: Core.MiddlewareFactory = (_config, { strapi }) => {
  const token: string = strapi.config.get('metrics.token', '');
  const expected = digest(`Bearer ${token}`);
  const knows = (header: string): boolean => token !== '' && timingSafeEqual(digest(header), expected);

  return async (ctx, next) => {
    if (ctx.path !== '/metrics' || ctx.method !== 'GET' || !knows(ctx.get('Authorization'))) return next();
    const registry = metricsOf(strapi);
    ctx.set('Cache-Control', 'no-store');
    ctx.set('Content-Type', registry.contentType);
    ctx.body = await registry.metrics();
  };
};

export default metrics;
