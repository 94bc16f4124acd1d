import type { Core } from '@strapi/strapi';
import { inTransaction, type Transaction } from '../../../../../shared/db/in-transaction';
import type { JobRun } from '../../../../../shared/jobs/task';
import { pluginApi } from '../../../../../shared/plugin-api';
import { MESSAGE_UID } from '../../../shared/ids';
import { eraseTold } from '../queries/erase-told';
import { removeTold } from '../queries/remove-told';

const DAY_MS = 86_400_000;

/**
 * Ends what the delivery log may no longer keep: after the first term to whom citizens were written and of what
 * (152-ФЗ, article 21, part 4), after the second the rows. The journal keeps that it was done, and how many.
 */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const record = async (action: 'erased' | 'removed', count: number, before: Date): Promise<void> => {
    if (count === 0) return;
    await pluginApi(strapi, 'audit').record({
      action: `notifications.deliveries-${action}`,
      object: { type: MESSAGE_UID, id: before.toISOString().slice(0, 10), title: 'Журнал доставки' },
      after: { count, before: before.toISOString() },
    });
  };

  const erase = async (trx: Transaction, before: Date): Promise<boolean> => {
    const { erased, isLast } = await eraseTold(trx, before);
    await record('erased', erased, before);
    return isLast;
  };

  const remove = async (trx: Transaction, before: Date): Promise<boolean> => {
    const { removed, isLast } = await removeTold(trx, before);
    await record('removed', removed, before);
    return isLast;
  };

  const daysAgo = (days: number): Date => new Date(Date.now() - days * DAY_MS);

  return {
    async run({ signal }: Pick<JobRun, 'signal'>): Promise<void> {
      const { eraseDays, logDays } = strapi.config.get<{ eraseDays: number; logDays: number }>(
        'notifications',
      );
      for (const [step, before] of [
        [erase, daysAgo(eraseDays)],
        [remove, daysAgo(logDays)],
      ] as const) {
        let isLast = false;
        while (!isLast) {
          signal.throwIfAborted();
          isLast = await inTransaction(strapi, (trx) => step(trx, before));
        }
      }
    },
  };
};
