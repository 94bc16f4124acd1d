import type { Core } from '@strapi/strapi';
import { alignDatabase } from './boot/align-database';
import { createBootLock } from './boot/boot-lock';
import { testDatabase } from './boot/database-self-test';
import { installGuards } from './boot/install-guards';
import { prepareJobQueue } from './boot/job-queue';
import { revokeSessions } from './boot/revoke-sessions';

const bootLock = createBootLock();

export default {
  async register({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await testDatabase(strapi);
    await bootLock.acquire(strapi);
    await prepareJobQueue(strapi);
    await installGuards(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    revokeSessions(strapi);
    await alignDatabase(strapi);
    // Last: other instances that are starting wait for it.
    await bootLock.confirm();
  },

  async destroy(): Promise<void> {
    await bootLock.release();
  },
};
