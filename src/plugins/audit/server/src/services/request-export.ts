import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { inTransaction } from '../../../../../shared/db/in-transaction';
import { enqueue } from '../../../../../shared/jobs/enqueue';
import type { JournalExport, JournalFilters } from '../../../shared/journal';
import { getService } from '../get-service';
import { exportJournal } from '../jobs/export-journal';
import { type ExportRow, exportOfRow } from '../queries/export-row';
import type { Visible } from '../queries/journal-conditions';

/** Has the entries that fit written into a file, by a job: of now, of what the person may see now. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async run(userId: number, visible: Visible, filters: JournalFilters): Promise<JournalExport> {
    return inTransaction(strapi, async (trx) => {
      const id = randomUUID();
      const bounded = { ...filters, to: filters.to ?? new Date().toISOString() };
      const jobId = await enqueue(strapi, exportJournal, { exportId: id });
      const [row]: ExportRow[] = await trx('audit_exports')
        .insert({
          id,
          created_by: userId,
          filters: JSON.stringify(bounded),
          organizations: visible ? [...visible] : null,
          job_id: jobId,
        })
        .returning('*');
      if (!row) throw new Error('The export was not kept');
      await getService(strapi, 'record-entries').run([
        {
          action: 'audit.journal-exported',
          object: { type: 'audit.export', id, title: 'CSV' },
          after: { ...filters },
        },
      ]);
      return exportOfRow(row);
    });
  },
});
