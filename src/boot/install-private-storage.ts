import type { Core } from '@strapi/strapi';
import { localStorage } from '../shared/files/local-storage';

/**
 * Moves Strapi's local provider out of `public/`, where two static routes of its own would serve every file to
 * everyone. Runs in register, after the upload plugin has made its provider. See docs/adr/0031.
 */
export function installPrivateStorage(strapi: Core.Strapi): void {
  const directory: string = strapi.config.get('storage.uploads');
  strapi.plugin('upload').provider.extend(localStorage(directory));
}
