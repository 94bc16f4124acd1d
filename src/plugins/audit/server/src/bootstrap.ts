import type { Core } from '@strapi/strapi';
import { journalDocuments } from './documents/journal-documents';
import { keepVersions } from './documents/keep-versions';
import { registerJournalActions } from './register-actions';
import { registerVersionActions } from './register-version-actions';
import { ensureJournal } from './schema/ensure-journal';
import { ensureVersions } from './schema/ensure-versions';
import { ensureTitleIndex } from './schema/title-index';
import { journalRolePermissions } from './writes/journal-role-permissions';
import { journalRowWrites } from './writes/journal-row-writes';

export default async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  await registerJournalActions(strapi);
  await ensureJournal(strapi);
  await ensureTitleIndex(strapi);
  await ensureVersions(strapi);
  journalRowWrites(strapi);
  journalRolePermissions(strapi);
  journalDocuments(strapi);
  await registerVersionActions(strapi);
  keepVersions(strapi);
};
