import type { Core } from '@strapi/strapi';
import { inTransaction } from '../../../../../shared/db/in-transaction';
import { lockDocument } from '../../../../../shared/db/lock-document';
import type { JobRun } from '../../../../../shared/jobs/task';
import { pluginApi } from '../../../../../shared/plugin-api';
import { noteDifference } from '../cases/note-difference';
import { tellOfDifferences } from '../cases/tell-of-differences';
import { moderatedType } from '../content/moderated-types';
import { lockCase } from '../queries/find-case';
import { countPublished, type PublishedCase, publishedCases } from '../queries/published-cases';

const BATCH = 200;

/**
 * Compares everything that is public with what was approved: the gate and the trigger see how something becomes public,
 * not what is written into its rows afterwards. Reads without locks; what looks different is looked at again in the lock
 * of its document. Idempotent, and any number of instances may run it at once.
 */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  async function isAsNoted(row: PublishedCase): Promise<boolean> {
    const document = { type: row.target_type, documentId: row.target_id, status: 'published' } as const;
    const hash = await pluginApi(strapi, 'audit').hashOf(document);
    if (row.differs_since === null) return hash === row.approved_hash;
    return hash !== row.approved_hash && hash === row.published_hash;
  }

  async function compare(row: PublishedCase): Promise<void> {
    if (!moderatedType(strapi, row.target_type) || (await isAsNoted(row))) return;
    await inTransaction(strapi, async (trx) => {
      await lockDocument(trx, row.target_type, row.target_id);
      const locked = await lockCase(trx, row.document_id);
      // Another version may be public by now, or none.
      if (locked?.stage === 'published') await noteDifference(strapi, locked);
    });
  }

  return {
    async run(job: Pick<JobRun, 'signal' | 'progress'>): Promise<void> {
      const total = await countPublished(strapi);
      let failure: { error: unknown } | null = null;
      let done = 0;
      let last: PublishedCase | null = null;
      do {
        const batch: PublishedCase[] = await publishedCases(strapi, last, BATCH);
        for (const row of batch) {
          job.signal.throwIfAborted();
          try {
            await compare(row);
          } catch (error) {
            // The others are compared all the same; the attempt after this one comes back to it.
            failure ??= { error };
          }
        }
        done += batch.length;
        await job.progress(done, Math.max(done, total));
        last = batch.at(-1) ?? null;
      } while (last !== null);
      await tellOfDifferences(strapi);
      if (failure) throw failure.error;
    },
  };
};
