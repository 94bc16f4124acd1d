import type { Core } from '@strapi/strapi';
import { keepVersions } from './documents/keep-versions';
import { ensureJournal } from './schema/ensure-journal';
import { ensureVersions } from './schema/ensure-versions';

export default async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  await ensureJournal(strapi);
  await ensureVersions(strapi);
  keepVersions(strapi);
};
