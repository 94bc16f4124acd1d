import type { Core } from '@strapi/strapi';
import { inTransaction } from '../../../../../shared/db/in-transaction';
import { remove } from '../queries/change-job';
import { jobForVerb } from './job-for-verb';
import { recordVerb } from './record-verb';

/**
 * A job that failed is given up for a reason that is kept with it.
 * @throws RefusedError 404 `JobNotFound`; 409 `JobEnded`, `JobInAnotherStage`
 */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async run(id: string, reason: string): Promise<void> {
    await inTransaction(strapi, async (trx) => {
      const job = await jobForVerb(strapi, trx, id, 'discard');
      await remove(trx, id, 'discarded', reason);
      await recordVerb(strapi, 'jobs.job-discarded', job, { stage: 'discarded', reason });
    });
  },
});
