import { rm } from 'node:fs/promises';
import { z } from '@strapi/utils';
import { defineTask } from '../../../../../shared/jobs/task';
import { exportFile } from '../export/export-file';

/** Exports hold personal data: they go when their term is over, those that never became a file too. */
export const forgetExports = defineTask({
  name: 'audit.forget-exports',
  title: { ru: 'Удалить старые выгрузки журнала', en: 'Delete old exports of the journal' },
  maxAttempts: 3,
  tick: { cron: '20 * * * *', backfillSeconds: 3600 },
  payload: z.looseObject({}),
  async run(strapi) {
    const rows: { id: string }[] = await strapi.db
      .connection('audit_exports')
      .select('id')
      .whereRaw(`coalesce(expires_at, created_at + interval '7 days') < now()`);
    for (const { id } of rows) {
      await rm(exportFile(strapi, id), { force: true });
      await rm(`${exportFile(strapi, id)}.part`, { force: true });
      await strapi.db.connection('audit_exports').where({ id }).delete();
    }
  },
});
