import { z } from '@strapi/utils';
import { defineTask } from '../../../../../shared/jobs/task';
import { LIMITS } from '../../../shared/ids';
import { getService } from '../get-service';

/** Makes messages of a notification: recipients × channels. */
export const dispatchTask = defineTask({
  name: 'notifications.dispatch',
  title: { ru: 'Разослать уведомление', en: 'Dispatch a notification' },
  maxAttempts: 12,
  payload: z.strictObject({ notification: z.string().max(LIMITS.documentId) }),
  run: (strapi, { notification }, job) => getService(strapi, 'dispatch-notification').run(notification, job),
});
