import type { Core } from '@strapi/strapi';
import { actingAbility, actingUserId } from '../acting-ability';
import { getService } from '../get-service';

/**
 * A file uploaded without a folder by somebody who works for one organisation goes to that organisation's folder. The
 * panel's dialog starts at the top of the library, which is the administrators'.
 */
export function uploadToOwnFolder(strapi: Core.Strapi): void {
  strapi.db.lifecycles.subscribe({
    models: ['plugin::upload.file'],
    async beforeCreate({ params }) {
      const ability = actingAbility(strapi);
      const userId = actingUserId(strapi);
      const { data } = params;
      if (!ability || userId === null || !data || data.folder) return;
      if (getService(strapi, 'media-folders').mayChange(ability, null)) return;
      const [organization, ...others] = await getService(strapi, 'own-organizations').of(userId);
      if (!organization || others.length > 0) return;
      const folder = await getService(strapi, 'ensure-folder').run(organization);
      const row = await strapi.db
        .query('plugin::upload.folder')
        .findOne({ select: ['path'], where: { id: folder } });
      Object.assign(data, { folder, folderPath: row?.path });
    },
  });
}
