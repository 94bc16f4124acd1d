import type { Core } from '@strapi/strapi';
import { inTransaction } from '../../../../../shared/db/in-transaction';
import { snapshotModels, versionedTypes } from '../snapshot/model';
import { VERSION_INDEXES, VERSION_TABLES } from './version-tables';

/**
 * Makes the tables of the versions, at every start under the boot lock, and refuses to start where a content type has
 * an attribute that no version could keep.
 */
export async function ensureVersions(strapi: Core.Strapi): Promise<void> {
  const modelOf = snapshotModels(strapi);
  for (const { uid } of versionedTypes(strapi)) modelOf(uid);
  await inTransaction(strapi, async (trx) => {
    await trx.raw(VERSION_TABLES);
    await trx.raw(VERSION_INDEXES);
  });
}
