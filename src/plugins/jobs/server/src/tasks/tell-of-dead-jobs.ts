import { z } from '@strapi/utils';
import { defineTask } from '../../../../../shared/jobs/task';
import { getService } from '../get-service';

/** A question every five minutes, not a call where a job dies: a job also dies with the process that would have called. */
export const tellOfDeadJobs = defineTask({
  name: 'jobs.tell-of-dead-jobs',
  title: { ru: 'Сообщить о невыполненных заданиях', en: 'Tell of jobs that were not done' },
  payload: z.strictObject({}),
  maxAttempts: 3,
  tick: { cron: '*/5 * * * *', backfillSeconds: 3600 },
  run: (strapi) => getService(strapi, 'tell-of-dead-jobs').run(),
});
