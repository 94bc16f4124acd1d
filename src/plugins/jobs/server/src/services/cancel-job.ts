import type { Core } from '@strapi/strapi';
import { inTransaction } from '../../../../../shared/db/in-transaction';
import { askToStop, remove } from '../queries/change-job';
import { jobForVerb } from './job-for-verb';
import { recordVerb } from './record-verb';

/**
 * A job that waits is taken out of the queue; one that runs is asked to stop, and hears of it within about a second.
 * @throws RefusedError 404 `JobNotFound`; 409 `JobEnded`, `JobInAnotherStage`
 */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async run(id: string): Promise<void> {
    await inTransaction(strapi, async (trx) => {
      const job = await jobForVerb(strapi, trx, id, 'cancel');
      if (job.stage === 'running') await askToStop(trx, id, job.task);
      else await remove(trx, id, 'cancelled', null);
      await recordVerb(strapi, 'jobs.job-cancelled', job, { stage: 'cancelled' });
    });
  },
});
