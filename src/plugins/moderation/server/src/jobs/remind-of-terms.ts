import { z } from '@strapi/utils';
import { defineTask } from '../../../../../shared/jobs/task';
import { getService } from '../get-service';

/** Asks every five minutes whose term has passed. */
export const remindOfTermsTask = defineTask({
  name: 'moderation.remind-of-terms',
  title: { ru: 'Напомнить о просроченных проверках', en: 'Remind of overdue reviews' },
  maxAttempts: 5,
  tick: { cron: '*/5 * * * *', backfillSeconds: 3600 },
  payload: z.looseObject({}),
  run: (strapi) => getService(strapi, 'remind-of-terms').run(),
});
