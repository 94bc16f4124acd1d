import { z } from '@strapi/utils';
import { defineTask } from '../../../../../shared/jobs/task';
import { getService } from '../get-service';

/** Every hour, so that it is after midnight soon in whatever zone the installation lives; of a day only once. */
export const publishHead = defineTask({
  name: 'audit.publish-head',
  title: { ru: 'Отдать вершину журнала за сутки', en: 'Publish the head of the journal' },
  maxAttempts: 5,
  tick: { cron: '5 * * * *', backfillSeconds: 3600 },
  payload: z.looseObject({}),
  async run(strapi) {
    await getService(strapi, 'publish-head').run();
  },
});
