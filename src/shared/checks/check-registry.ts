import type { Core } from '@strapi/strapi';
import type { ContentCheck } from '../../domain/checks/check';

const registries = new WeakMap<Core.Strapi, Map<string, ContentCheck>>();

/**
 * Makes content checks known to «Проверка на ошибки»; called in `register` of the plugin that owns them. A port, so
 * that plugins below the moderation may bring checks too.
 */
export function registerChecks(strapi: Core.Strapi, checks: readonly ContentCheck[]): void {
  const known = registries.get(strapi) ?? new Map<string, ContentCheck>();
  for (const check of checks) {
    if (known.has(check.code)) throw new Error(`Check ${check.code} is registered twice`);
    known.set(check.code, check);
  }
  registries.set(strapi, known);
}

/** Every check of every plugin, in the order they were registered; complete once all plugins have registered. */
export function checksOf(strapi: Core.Strapi): readonly ContentCheck[] {
  return [...(registries.get(strapi)?.values() ?? [])];
}
