import { z } from '@strapi/utils';
import { defineTask } from '../../../../../shared/jobs/task';
import { getService } from '../get-service';

/** Every hour, because the day begins at another hour in every zone. */
export const remindOfAuthorityTask = defineTask({
  name: 'registry.remind-of-authority',
  title: { ru: 'Напомнить об окончании полномочий', en: 'Remind of the end of authority' },
  maxAttempts: 5,
  tick: { cron: '17 * * * *', backfillSeconds: 7_200 },
  payload: z.looseObject({}),
  run: (strapi) => getService(strapi, 'remind-of-authority').run(),
});
