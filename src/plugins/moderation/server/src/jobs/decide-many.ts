import { z } from '@strapi/utils';
import { defineTask } from '../../../../../shared/jobs/task';
import { getService } from '../get-service';

/** Items that have their outcome are left alone, so that an attempt after a killed process goes on where it stopped. */
export const decideManyTask = defineTask({
  name: 'moderation.decide-many',
  title: { ru: 'Решить по нескольким материалам', en: 'Decide several cases' },
  maxAttempts: 5,
  payload: z.strictObject({ batchId: z.string().min(1).max(64) }),
  run: (strapi, { batchId }, job) => getService(strapi, 'decide-many').run(batchId, job),
});
