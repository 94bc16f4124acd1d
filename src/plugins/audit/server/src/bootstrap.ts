import type { Core } from '@strapi/strapi';
import { ensureJournal } from './schema/ensure-journal';

export default async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  await ensureJournal(strapi);
};
