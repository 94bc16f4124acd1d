import path from 'node:path';
import type { Core } from '@strapi/strapi';

/** Outside everything that is served: only the route of the plugin gives it out. */
export const exportsDirectory = (strapi: Core.Strapi): string =>
  path.join(strapi.config.get<string>('storage.dataDir'), 'audit-exports');

export const exportFile = (strapi: Core.Strapi, id: string): string =>
  path.join(exportsDirectory(strapi), `${id}.csv`);
