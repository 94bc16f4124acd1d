import type { Core } from '@strapi/strapi';
import { inTransaction } from '../../../../../shared/db/in-transaction';
import { moveCase } from '../cases/move-case';
import { lockCase } from '../queries/find-case';
import { oldCases } from '../queries/old-cases';

/**
 * Archives what was rejected or withdrawn and not touched since for `moderation.archiveAfterDays`. Locks the case alone:
 * such a version is not on its way, its document may even be deleted.
 */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async run(signal?: AbortSignal): Promise<void> {
    const days: number = strapi.config.get('moderation.archiveAfterDays');
    for (const id of await oldCases(strapi, days)) {
      signal?.throwIfAborted();
      await inTransaction(strapi, async (trx) => {
        const row = await lockCase(trx, id);
        if (row?.stage !== 'rejected' && row?.stage !== 'withdrawn') return;
        const text = `Без изменений ${days} дн.`;
        await moveCase(strapi, row, { verb: 'archive', stage: 'archived', by: null, text });
      });
    }
  },
});
