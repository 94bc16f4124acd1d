import type { Core } from '@strapi/strapi';
import { createBootLock } from './boot/boot-lock';

const bootLock = createBootLock();

export default {
  async register({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await bootLock.acquire(strapi);
  },

  async bootstrap(_app: { strapi: Core.Strapi }): Promise<void> {
    await bootLock.confirm();
  },

  async destroy(): Promise<void> {
    await bootLock.release();
  },
};
