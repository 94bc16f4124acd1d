import type { Core } from '@strapi/strapi';
import { momentText } from '../../../../../domain/time/moment-text';
import { inTransaction } from '../../../../../shared/db/in-transaction';
import { enqueue } from '../../../../../shared/jobs/enqueue';
import type { CaseRow } from '../cases/case-row';
import { moveCase } from '../cases/move-case';
import { publishPlannedTask } from '../jobs/publish-planned';
import { zoneOf } from '../queries/zone-of';

/** Leaves the approved version to its time, in the caller's transaction. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async run(row: CaseRow, plannedAt: Date): Promise<void> {
    await inTransaction(strapi, async (trx) => {
      const when = momentText(plannedAt, await zoneOf(strapi, trx, row.organization));
      const move = { verb: 'schedule', stage: 'scheduled', by: null } as const;
      const text = `Публикация назначена на ${when}.`;
      await moveCase(strapi, row, { ...move, text, data: { plannedAt } });
      const key = `moderation.publish-planned:${row.document_id}`;
      await enqueue(strapi, publishPlannedTask, { caseId: row.document_id }, { key, runAt: plannedAt });
    });
  },
});
