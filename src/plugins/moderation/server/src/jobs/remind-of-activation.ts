import { z } from '@strapi/utils';
import { defineTask } from '../../../../../shared/jobs/task';
import { getService } from '../get-service';

/** A day after an organisation became public. */
export const remindOfActivationTask = defineTask({
  name: 'moderation.remind-of-activation',
  title: { ru: 'Напомнить об активации страницы', en: 'Remind of an activation' },
  maxAttempts: 5,
  payload: z.strictObject({ organization: z.string().min(1).max(64) }),
  run: (strapi, { organization }) => getService(strapi, 'activations').remind(organization),
});
