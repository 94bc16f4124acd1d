import { z } from '@strapi/utils';
import { defineTask } from '../../../../../shared/jobs/task';
import { getService } from '../get-service';

/** Every hour, because the day begins at another hour in every zone. */
export const remindOfValidityTask = defineTask({
  name: 'moderation.remind-of-validity',
  title: { ru: 'Напомнить об окончании срока действия', en: 'Remind of the end of validity' },
  maxAttempts: 5,
  tick: { cron: '11 * * * *', backfillSeconds: 7_200 },
  payload: z.looseObject({}),
  run: (strapi) => getService(strapi, 'remind-of-validity').run(),
});
