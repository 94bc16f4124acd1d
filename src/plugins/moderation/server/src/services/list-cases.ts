import type { Core } from '@strapi/strapi';
import { installationZone } from '../../../../../shared/time/installation-zone';
import type { QueueAnswer } from '../../../shared/contract';
import type { QueueChoices } from '../../../shared/queue-views';
import { countInQueue, queueItem, queuePage } from '../queries/queue';
import { queueChoices } from '../queries/queue-choices';
import { queueCounters } from '../queries/queue-counters';
import type { QueueQuestion } from '../validation/cases';

/** One page of the queue with how much every view holds. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  choices: (): Promise<QueueChoices> => queueChoices(strapi),

  async run(me: number, question: QueueQuestion): Promise<QueueAnswer> {
    const { page, pageSize } = question;
    const rows = await queuePage(strapi, question, me);
    const total = await countInQueue(strapi, question, me);
    const counters = await queueCounters(strapi, me);
    const now = new Date();
    const zone = installationZone(strapi);
    return {
      data: rows.map((row) => queueItem(row, now, zone)),
      meta: { pagination: { page, pageSize, pageCount: Math.ceil(total / pageSize), total }, counters },
    };
  },
});
