import { z } from '@strapi/utils';
import { defineTask } from '../../../../../shared/jobs/task';
import { LIMITS } from '../../../shared/ids';
import { getService } from '../get-service';

/** Sends one message by its channel; what the channel refuses for now is put off by the verb, not by the queue. */
export const deliverTask = defineTask({
  name: 'notifications.deliver',
  title: { ru: 'Отправить сообщение', en: 'Deliver a message' },
  maxAttempts: 25,
  payload: z.strictObject({ message: z.string().max(LIMITS.documentId) }),
  run: (strapi, { message }, job) => getService(strapi, 'deliver-message').run(message, job),
});
