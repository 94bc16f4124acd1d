import { z } from '@strapi/utils';
import { defineTask } from '../../../../../shared/jobs/task';
import { getService } from '../get-service';

/** Waits in the queue until the planned time; whichever instance takes it publishes, the others find it done. */
export const publishPlannedTask = defineTask({
  name: 'moderation.publish-planned',
  title: { ru: 'Опубликовать в назначенное время', en: 'Publish at the planned time' },
  maxAttempts: 10,
  payload: z.strictObject({ caseId: z.string().min(1).max(64) }),
  run: (strapi, { caseId }) => getService(strapi, 'publish-planned').run(caseId),
});
