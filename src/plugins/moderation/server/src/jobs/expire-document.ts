import { z } from '@strapi/utils';
import { defineTask } from '../../../../../shared/jobs/task';
import { getService } from '../get-service';

/** Waits in the queue until the time has passed; whichever instance takes it unpublishes, the others find it done. */
export const expireDocumentTask = defineTask({
  name: 'moderation.expire-document',
  title: { ru: 'Снять с публикации по сроку', en: 'Unpublish when the time has passed' },
  maxAttempts: 10,
  payload: z.strictObject({ caseId: z.string().min(1).max(64) }),
  run: (strapi, { caseId }) => getService(strapi, 'expire-document').run(caseId),
});
