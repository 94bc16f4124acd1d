import type { Core } from '@strapi/strapi';
import { inTransaction } from '../../../../../shared/db/in-transaction';
import { retry } from '../queries/change-job';
import { jobForVerb } from './job-for-verb';
import { recordVerb } from './record-verb';

/**
 * A job that failed begins anew at once, with all its attempts.
 * @throws RefusedError 404 `JobNotFound`; 409 `JobEnded`, `JobInAnotherStage`
 */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async run(id: string): Promise<void> {
    await inTransaction(strapi, async (trx) => {
      const job = await jobForVerb(strapi, trx, id, 'retry');
      await retry(trx, id);
      await recordVerb(strapi, 'jobs.job-retried', job, { stage: 'waiting' });
    });
  },
});
