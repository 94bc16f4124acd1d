import { rm } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import { exportFile } from '../export/export-file';
import { forgetOldFiles } from '../export/forget-old-files';

/** Deletes exports whose term is over, file and row; those that never became a file too; and files nobody knows of. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async run(): Promise<void> {
    const rows: { id: string }[] = await strapi.db
      .connection('audit_exports')
      .select('id')
      .whereRaw(`coalesce(expires_at, created_at + interval '7 days') < now()`);
    for (const { id } of rows) {
      await rm(exportFile(strapi, id), { force: true });
      await rm(`${exportFile(strapi, id)}.part`, { force: true });
      await strapi.db.connection('audit_exports').where({ id }).delete();
    }
    await forgetOldFiles(strapi);
  },
});
