import type { Core } from '@strapi/strapi';
import { adminPermissions } from '../../../../shared/strapi-services';
import { PLUGIN_ID } from '../../shared/ids';

const actions = [
  { uid: 'check-content', displayName: 'Запускать «Проверку на ошибки»' },
  { uid: 'read-policy', displayName: 'Видеть политику публикации' },
  { uid: 'manage-policy', displayName: 'Менять политику публикации' },
  { uid: 'manage-words', displayName: 'Вести словарь организации' },
];

export default async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  await adminPermissions(strapi).actionProvider.registerMany(
    actions.map((action) => ({ section: 'plugins', pluginName: PLUGIN_ID, ...action })),
  );
};
