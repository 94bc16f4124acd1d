import type { Core } from '@strapi/strapi';
import { adminPermissions } from '../../../../shared/strapi-services';
import { PLUGIN_ID } from '../../shared/ids';

const action = (uid: string, displayName: string) => ({
  section: 'plugins' as const,
  pluginName: PLUGIN_ID,
  uid,
  displayName,
});

export async function registerVersionActions(strapi: Core.Strapi): Promise<void> {
  await adminPermissions(strapi).actionProvider.registerMany([
    action('read-versions', 'Видеть историю материалов'),
    action('name-versions', 'Называть версии материалов'),
    action('restore-versions', 'Восстанавливать материалы из истории и архива'),
    action('read-archive', 'Видеть архив удалённых материалов'),
  ]);
}
