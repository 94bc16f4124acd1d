import { z } from '@strapi/utils';
import { defineTask } from '../../../../../shared/jobs/task';
import { getService } from '../get-service';

/** Waits for the end of the link's term; a letter sent again moves it. */
export const tellOfUnconfirmedTask = defineTask({
  name: 'moderation.tell-of-unconfirmed',
  title: { ru: 'Сообщить о неподтверждённых контактах', en: 'Tell of contact data nobody confirmed' },
  maxAttempts: 5,
  payload: z.strictObject({ documentId: z.string().min(1).max(64) }),
  run: (strapi, { documentId }) => getService(strapi, 'tell-of-unconfirmed').run(documentId),
});
