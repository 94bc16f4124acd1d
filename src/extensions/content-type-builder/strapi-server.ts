import type { Core } from '@strapi/strapi';

/**
 * Schemas are code: outside develop the builder has no routes, and without its permission no menu entry.
 * `enabled: false` does nothing for a plugin that Strapi counts as its own, see docs/adr/0034.
 */
export default (plugin: Core.Plugin): Core.Plugin =>
  process.env.NODE_ENV === 'development'
    ? plugin
    : { ...plugin, routes: [], bootstrap: async () => undefined };
