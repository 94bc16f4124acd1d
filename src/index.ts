import type { Core } from '@strapi/strapi';
import { createBootLock } from './boot/boot-lock';
import { closeAdministratorRegistration } from './boot/closed-registration';
import { installContentRules } from './boot/content-rules';
import { testDatabase } from './boot/database-self-test';
import { guardDocumentWrites } from './boot/document-writes';
import { createFirstAdministrator } from './boot/first-administrator';
import { guardAdminRoutes } from './boot/guard-admin-routes';
import { refreshPanelViews } from './boot/panel-views';
import { syncPublicPermissions } from './boot/public-permissions';
import { ensureReadIndexes } from './boot/read-indexes';
import { revokeSessions } from './boot/revoke-sessions';
import { speakRussianToStaff } from './boot/russian-staff';
import { setUpFiles } from './boot/set-up-files';
import { syncRoles } from './boot/sync-roles';
import { ensureUniqueIndexes } from './boot/unique-indexes';

const bootLock = createBootLock();

export default {
  async register({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await testDatabase(strapi);
    await bootLock.acquire(strapi);
    // Before any other document middleware: they run inside its lock and transaction.
    guardDocumentWrites(strapi);
    await setUpFiles(strapi);
    installContentRules(strapi);
    closeAdministratorRegistration(strapi);
    guardAdminRoutes(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await ensureUniqueIndexes(strapi);
    await ensureReadIndexes(strapi);
    await refreshPanelViews(strapi);
    revokeSessions(strapi);
    await syncRoles(strapi);
    await speakRussianToStaff(strapi);
    await createFirstAdministrator(strapi);
    await syncPublicPermissions(strapi);
    // Last: other instances that are starting wait for it.
    await bootLock.confirm();
  },

  async destroy(): Promise<void> {
    await bootLock.release();
  },
};
