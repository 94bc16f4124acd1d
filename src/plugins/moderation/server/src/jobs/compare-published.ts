import { z } from '@strapi/utils';
import { defineTask } from '../../../../../shared/jobs/task';
import { getService } from '../get-service';

/** Every night at 1:50 UTC. */
export const comparePublishedTask = defineTask({
  name: 'moderation.compare-published',
  title: { ru: 'Сверить опубликованное с одобренным', en: 'Compare what is public with what was approved' },
  maxAttempts: 3,
  tick: { cron: '50 1 * * *', backfillSeconds: 6 * 3600 },
  payload: z.looseObject({}),
  run: (strapi, _payload, job) => getService(strapi, 'compare-published').run(job),
});
