import type { Core } from '@strapi/strapi';
import { getService } from './get-service';

/**
 * A process that listens runs jobs; one that only seeds, migrates or generates types puts jobs into the queue for those
 * that do. By then every plugin has registered its tasks and the boot is over.
 */
export default ({ strapi }: { strapi: Core.Strapi }): void => {
  strapi.server.httpServer.once('listening', () => getService(strapi, 'worker').start());
};
