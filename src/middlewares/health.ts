import type { Core } from '@strapi/strapi';
import { type Readiness, readiness } from '../shared/readiness/readiness';

/**
 * `/healthz`: the process lives (restart it when not). `/readyz`: it can serve (send it no traffic when not).
 * Outermost, so that probes fill no log; anyone may ask, so callers at the same time share one round of checks.
 */
const health: Core.MiddlewareFactory = (_config, { strapi }) => {
  let running: Promise<Readiness> | undefined;
  const shared = (): Promise<Readiness> => {
    running ??= readiness(strapi).finally(() => {
      running = undefined;
    });
    return running;
  };
  return async (ctx, next) => {
    if (ctx.path !== '/healthz' && ctx.path !== '/readyz') return next();
    ctx.set('Cache-Control', 'no-store');
    if (ctx.path === '/healthz') {
      ctx.body = { status: 'ok' };
      return;
    }
    const { ready, checks } = await shared();
    ctx.status = ready ? 200 : 503;
    ctx.body = { status: ready ? 'ready' : 'not-ready', checks };
  };
};

export default health;
