import type { Core } from '@strapi/strapi';
import { createFirstAdministrator } from './first-administrator';
import { refreshPanelViews } from './panel-views';
import { syncPublicPermissions } from './public-permissions';
import { ensureReadIndexes } from './read-indexes';
import { speakRussianToStaff } from './russian-staff';
import { syncRoles } from './sync-roles';
import { ensureUniqueIndexes } from './unique-indexes';

/** Brings the database to what the code says; every step may run at every start. */
export async function alignDatabase(strapi: Core.Strapi): Promise<void> {
  await ensureUniqueIndexes(strapi);
  await ensureReadIndexes(strapi);
  await refreshPanelViews(strapi);
  await syncRoles(strapi);
  await speakRussianToStaff(strapi);
  await createFirstAdministrator(strapi);
  await syncPublicPermissions(strapi);
}
