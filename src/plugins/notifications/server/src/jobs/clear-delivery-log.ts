import { z } from '@strapi/utils';
import { defineTask } from '../../../../../shared/jobs/task';
import { getService } from '../get-service';

const DAY_SECONDS = 86_400;

export const clearDeliveryLogTask = defineTask({
  name: 'notifications.clear-delivery-log',
  title: { ru: 'Очистить журнал доставки', en: 'Clear the delivery log' },
  maxAttempts: 8,
  tick: { cron: '40 1 * * *', backfillSeconds: 2 * DAY_SECONDS },
  payload: z.looseObject({}),
  run: (strapi, _payload, job) => getService(strapi, 'clear-delivery-log').run(job),
});
