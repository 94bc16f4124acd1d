import type { Core } from '@strapi/strapi';
import { enqueue } from '../../../../../shared/jobs/enqueue';
import type { CaseRow } from '../cases/case-row';
import { moveCase } from '../cases/move-case';
import { publishPlannedTask } from '../jobs/publish-planned';

/** Leaves the approved version to its time, in the caller's transaction. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async run(row: CaseRow, plannedAt: Date): Promise<void> {
    const data = { plannedAt };
    await moveCase(strapi, row, { verb: 'schedule', stage: 'scheduled', by: null, data });
    const key = `moderation.publish-planned:${row.document_id}`;
    await enqueue(strapi, publishPlannedTask, { caseId: row.document_id }, { key, runAt: plannedAt });
  },
});
