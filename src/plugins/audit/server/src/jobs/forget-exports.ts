import { z } from '@strapi/utils';
import { defineTask } from '../../../../../shared/jobs/task';
import { getService } from '../get-service';

/** Exports hold personal data. */
export const forgetExports = defineTask({
  name: 'audit.forget-exports',
  title: { ru: 'Удалить старые выгрузки журнала', en: 'Delete old exports of the journal' },
  maxAttempts: 3,
  tick: { cron: '20 * * * *', backfillSeconds: 3600 },
  payload: z.looseObject({}),
  async run(strapi) {
    await getService(strapi, 'forget-exports').run();
  },
});
