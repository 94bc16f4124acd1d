import type { Core } from '@strapi/strapi';
import { refuseModeration } from '../../../../../domain/moderation/messages';
import { inTransaction } from '../../../../../shared/db/in-transaction';
import type { RefusedError } from '../../../../../shared/errors';
import type { JobRun } from '../../../../../shared/jobs/task';
import { toRefusedError } from '../../../../../shared/strapi-errors/to-refused-error';
import type { Actor } from '../cases/actor';
import { actorOfAccount } from '../cases/actor-of-account';
import { refuseFor } from '../cases/refuse';
import { getService } from '../get-service';
import {
  type Batch,
  type BatchItem,
  findBatch,
  itemsOfBatch,
  keepOutcome,
  type Outcome,
} from '../queries/batches';

const failedText = {
  ru: 'Не получилось из-за сбоя. Откройте дело и повторите.',
  en: 'It failed because of a fault. Open the case and try again.',
};

/** What was refused, in the words the button of the case itself would give. */
function outcomeOf(strapi: Core.Strapi, error: unknown): Outcome {
  const refused = toRefusedError(error);
  if (!refused) {
    strapi.log.error(error);
    return { outcome: 'failed', code: 'InternalError', message: failedText };
  }
  const [first] = refused.refusals;
  return { outcome: 'refused', code: refused.code, message: first?.message ?? refused.text };
}

/**
 * Does one verb with case after case, each in a transaction of its own by the very verb of its button, in the name of
 * whoever started it and with the rights that person has when the turn of the item comes. What is refused keeps its reason, the others go on.
 */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  /** @returns what the checks have against it, with a report that stays with the case; null: done */
  async function decide(actor: Actor, batch: Batch, item: BatchItem): Promise<RefusedError | null> {
    const { caseId, contentHash } = item;
    // What was never submitted has no hash the person could have seen: the verb refuses it as changed.
    const seen = { contentHash: contentHash ?? '', text: batch.text };
    if (batch.verb === 'approve') return getService(strapi, 'approve-case').attempt(actor, caseId, seen);
    if (batch.verb === 'claim') await getService(strapi, 'claim-case').run(actor, caseId);
    else {
      const verb = batch.verb === 'reject' ? 'reject-case' : 'request-changes';
      await getService(strapi, verb).run(actor, caseId, { ...seen, reasons: batch.reasons ?? [] });
    }
    return null;
  }

  async function settle(batch: Batch, item: BatchItem): Promise<void> {
    try {
      const actor = await actorOfAccount(strapi, batch.startedBy);
      if (!actor) return refuseFor([refuseModeration('VerbForbidden')]);
      await inTransaction(strapi, async () => {
        const refused = await decide(actor, batch, item);
        await keepOutcome(strapi, item, refused ? outcomeOf(strapi, refused) : { outcome: 'done' });
      });
    } catch (error) {
      await keepOutcome(strapi, item, outcomeOf(strapi, error));
    }
  }

  return {
    async run(batchId: string, job: JobRun): Promise<void> {
      const batch = await findBatch(strapi, batchId);
      if (!batch) return;
      const items = await itemsOfBatch(strapi, batchId);
      let done = items.filter(({ outcome }) => outcome !== null).length;
      await job.progress(done, items.length);
      for (const item of items.filter(({ outcome }) => outcome === null)) {
        job.signal.throwIfAborted();
        await settle(batch, item);
        done += 1;
        await job.progress(done, items.length);
      }
    },
  };
};
