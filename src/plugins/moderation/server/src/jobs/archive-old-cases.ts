import { z } from '@strapi/utils';
import { defineTask } from '../../../../../shared/jobs/task';
import { getService } from '../get-service';

/** Every night. */
export const archiveOldCasesTask = defineTask({
  name: 'moderation.archive-old-cases',
  title: { ru: 'Убрать старые дела в архив', en: 'Archive old cases' },
  maxAttempts: 5,
  tick: { cron: '23 1 * * *', backfillSeconds: 86_400 },
  payload: z.looseObject({}),
  run: (strapi, _payload, { signal }) => getService(strapi, 'archive-old-cases').run(signal),
});
