import type { Core } from '@strapi/strapi';
import { inTransaction } from '../../../../../shared/db/in-transaction';
import type { JobRun } from '../../../../../shared/jobs/task';
import { pluginApi } from '../../../../../shared/plugin-api';
import { SUBSCRIPTION_REQUEST_UID, SUBSCRIPTION_UID } from '../../../shared/ids';
import { eraseRequests, eraseUnsubscribed, isFullBatch } from '../queries/subscriptions/erase';

const DAY_MS = 86_400_000;

/**
 * Erases what we may no longer keep: the addresses of those who withdrew their consent (152-ФЗ, article 21, part 5: within
 * 30 days), and of those who never gave it.
 */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const eraseOld = (before: Date): Promise<number> =>
    inTransaction(strapi, async (trx) => {
      const erased = await eraseUnsubscribed(trx, before);
      for (const id of erased) {
        await pluginApi(strapi, 'audit').record({
          action: 'notifications.subscription-erased',
          object: { type: SUBSCRIPTION_UID, id, title: 'Подписка' },
        });
      }
      return erased.length;
    });

  /** Nobody had agreed yet: how many they were is all that may be told of them. */
  const eraseExpired = (): Promise<number> =>
    inTransaction(strapi, async (trx) => {
      const count = await eraseRequests(trx);
      if (count === 0) return 0;
      await pluginApi(strapi, 'audit').record({
        action: 'notifications.subscription-requests-erased',
        object: { type: SUBSCRIPTION_REQUEST_UID, id: 'expired', title: 'Запросы на подписку' },
        after: { count },
      });
      return count;
    });

  return {
    async run({ signal }: Pick<JobRun, 'signal'>): Promise<void> {
      const days: number = strapi.config.get('subscriptions.eraseDays', 30);
      const before = new Date(Date.now() - days * DAY_MS);
      for (const erase of [() => eraseOld(before), eraseExpired]) {
        let count = 0;
        do {
          signal.throwIfAborted();
          count = await erase();
        } while (isFullBatch(count));
      }
    },
  };
};
