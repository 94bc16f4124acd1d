import { z } from '@strapi/utils';
import { defineTask } from '../../../../../shared/jobs/task';
import { getService } from '../get-service';

/** Queued by the confirmation of contact data; whichever instance takes it publishes, the others find it done. */
export const publishConfirmedTask = defineTask({
  name: 'moderation.publish-confirmed',
  title: {
    ru: 'Опубликовать после подтверждения контактов',
    en: 'Publish after contact data were confirmed',
  },
  maxAttempts: 10,
  payload: z.strictObject({ caseId: z.string().min(1).max(64) }),
  run: (strapi, { caseId }) => getService(strapi, 'publish-confirmed').run(caseId),
});
