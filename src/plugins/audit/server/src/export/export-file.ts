import path from 'node:path';
import type { Core } from '@strapi/strapi';

/** Outside everything that is served: only the route of the plugin gives it out. */
export const exportFile = (strapi: Core.Strapi, id: string): string =>
  path.join(strapi.config.get<string>('storage.dataDir'), 'audit-exports', `${id}.csv`);
