import type { Core } from '@strapi/strapi';
import { collectDefaultMetrics, Registry } from 'prom-client';

const registries = new WeakMap<Core.Strapi, Registry>();

/**
 * What this process measures of itself, for `GET /metrics`. A plugin adds its own in `register`, named
 * `gospublik_<plugin>_<what>_<unit>`.
 */
export function metricsOf(strapi: Core.Strapi): Registry {
  const known = registries.get(strapi);
  if (known) return known;
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  registries.set(strapi, registry);
  return registry;
}
