import type { Core } from '@strapi/strapi';
import { createBootLock } from './boot/boot-lock';
import { installContentRules } from './boot/content-rules';
import { prepareStorage } from './boot/prepare-storage';
import { syncRoles } from './boot/sync-roles';

const bootLock = createBootLock();

export default {
  async register({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await bootLock.acquire(strapi);
    await prepareStorage(strapi);
    installContentRules(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await syncRoles(strapi);
    await bootLock.confirm();
  },

  async destroy(): Promise<void> {
    await bootLock.release();
  },
};
