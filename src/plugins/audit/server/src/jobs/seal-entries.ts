import { z } from '@strapi/utils';
import { defineTask } from '../../../../../shared/jobs/task';
import { getService } from '../get-service';

/** A tick, not a job of each entry: jobs of one key would make every writer wait for the one before it. */
export const sealEntries = defineTask({
  name: 'audit.seal-entries',
  title: { ru: 'Запечатать записи журнала', en: 'Seal the entries of the journal' },
  maxAttempts: 3,
  tick: { cron: '* * * * *', backfillSeconds: 0 },
  payload: z.looseObject({}),
  async run(strapi) {
    await getService(strapi, 'seal-entries').run();
  },
});
