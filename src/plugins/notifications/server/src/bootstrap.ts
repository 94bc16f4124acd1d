import type { Core } from '@strapi/strapi';
import { adminPermissions } from '../../../../shared/strapi-services';
import { PLUGIN_ID } from '../../shared/ids';
import { tellOfPublications } from './documents/tell-of-publications';
import { forgetDeletedStaff } from './lifecycles/forget-deleted-staff';
import { warnOfForeignMessengers } from './warn-of-foreign-messengers';

const actions = [
  { uid: 'read-inbox', displayName: 'Читать свои уведомления' },
  { uid: 'manage-templates', displayName: 'Менять шаблоны сообщений' },
  { uid: 'read-deliveries', displayName: 'Видеть журнал доставки' },
  { uid: 'manage-channels', displayName: 'Настраивать каналы и вебхуки' },
  { uid: 'manage-deliveries', displayName: 'Отправлять повторно, открывать закрытые адреса' },
];

export default async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  await adminPermissions(strapi).actionProvider.registerMany(
    actions.map((action) => ({ section: 'plugins', pluginName: PLUGIN_ID, ...action })),
  );
  // Registered here, not in `register`: inside the lock and the transaction of the write.
  tellOfPublications(strapi);
  forgetDeletedStaff(strapi);
  warnOfForeignMessengers(strapi);
};
