import { z } from '@strapi/utils';
import { defineTask } from '../../../../../shared/jobs/task';
import { getService } from '../get-service';

/** Asks every five minutes what is due; the time of each digest was reckoned when its items were written. */
export const sendDigestsTask = defineTask({
  name: 'notifications.send-digests',
  title: { ru: 'Разослать сводки', en: 'Send digests' },
  maxAttempts: 5,
  tick: { cron: '*/5 * * * *', backfillSeconds: 3600 },
  payload: z.looseObject({}),
  run: (strapi, _payload, job) => getService(strapi, 'send-digests').run(job),
});
