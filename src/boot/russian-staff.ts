import type { Core } from '@strapi/strapi';
import { adminRoles } from '../shared/strapi-services';

const SUPER_ADMIN = {
  name: 'Администратор',
  description: 'Может всё: настройки, сотрудники, материалы всех организаций.',
};

/**
 * A new panel user works in Russian until they choose English in their profile: the panel opens in the language of the
 * account. Strapi's own role gets a Russian name; its code `strapi-super-admin` stays.
 */
export async function speakRussianToStaff(strapi: Core.Strapi): Promise<void> {
  strapi.db.lifecycles.subscribe({
    models: ['admin::user'],
    beforeCreate({ params }) {
      params.data.preferedLanguage ??= 'ru';
    },
  });
  const role = await adminRoles(strapi).findOne({ code: 'strapi-super-admin' });
  if (!role || role.name === SUPER_ADMIN.name) return;
  await adminRoles(strapi).update({ id: role.id }, SUPER_ADMIN);
}
