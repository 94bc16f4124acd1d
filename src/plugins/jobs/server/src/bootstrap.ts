import type { Core } from '@strapi/strapi';
import { adminPermissions } from '../../../../shared/strapi-services';
import { PLUGIN_ID } from '../../shared/ids';
import { getService } from './get-service';

const ACTION_NAMES = {
  'read-jobs': 'Видеть задания и расписание',
  'manage-jobs': 'Повторять, отменять и снимать задания',
  'follow-own-jobs': 'Видеть ход своих заданий и отменять их',
};

/**
 * A process that listens runs jobs; one that only seeds, migrates or generates types puts jobs into the queue for those
 * that do. By then every plugin has registered its tasks and the boot is over.
 */
export default async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  await adminPermissions(strapi).actionProvider.registerMany(
    Object.entries(ACTION_NAMES).map(([uid, displayName]) => ({
      section: 'plugins',
      pluginName: PLUGIN_ID,
      uid,
      displayName,
    })),
  );
  strapi.server.httpServer.once('listening', () => getService(strapi, 'worker').start());
};
