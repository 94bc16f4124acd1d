import { z } from '@strapi/utils';
import { defineTask } from '../../../../../shared/jobs/task';
import { forgetRuns } from '../queries/forget-runs';

export const forgetEndedJobs = defineTask({
  name: 'jobs.forget-ended-jobs',
  title: { ru: 'Забыть давно завершённые задания', en: 'Forget jobs that ended long ago' },
  payload: z.strictObject({}),
  maxAttempts: 3,
  tick: { cron: '17 * * * *', backfillSeconds: 3600 },
  async run(strapi) {
    await forgetRuns(strapi, strapi.config.get('jobs.keepDays', 30));
  },
});
