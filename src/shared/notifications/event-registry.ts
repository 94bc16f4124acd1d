import type { Core } from '@strapi/strapi';
import type { EventDefinition } from '../../plugins/notifications/shared/contract';

const registries = new WeakMap<Core.Strapi, Map<string, EventDefinition>>();

/** Makes events known that a plugin notifies of; called in its `register`. */
export function registerEvents(strapi: Core.Strapi, events: readonly EventDefinition[]): void {
  const known = registries.get(strapi) ?? new Map<string, EventDefinition>();
  for (const event of events) {
    if (known.has(event.code)) throw new Error(`Event ${event.code} is registered twice`);
    known.set(event.code, event);
  }
  registries.set(strapi, known);
}

/** Every event of every plugin, by code; complete once all plugins have registered. */
export function eventsOf(strapi: Core.Strapi): ReadonlyMap<string, EventDefinition> {
  return registries.get(strapi) ?? new Map();
}
