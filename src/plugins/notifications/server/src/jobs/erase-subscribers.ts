import { z } from '@strapi/utils';
import { defineTask } from '../../../../../shared/jobs/task';
import { getService } from '../get-service';

const DAY_SECONDS = 86_400;

export const eraseSubscribersTask = defineTask({
  name: 'notifications.erase-subscribers',
  title: { ru: 'Стереть адреса отписавшихся', en: 'Erase addresses of those who unsubscribed' },
  maxAttempts: 8,
  tick: { cron: '20 1 * * *', backfillSeconds: 2 * DAY_SECONDS },
  payload: z.looseObject({}),
  run: (strapi, _payload, job) => getService(strapi, 'erase-subscribers').run(job),
});
