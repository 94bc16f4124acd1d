import { z } from '@strapi/utils';
import { defineTask } from '../../../../../shared/jobs/task';
import { getService } from '../get-service';

/** Of one document, after its submission or publication; jobs run one after another, so that no site is asked twice at once. */
export const checkLinksTask = defineTask({
  name: 'moderation.check-links',
  title: { ru: 'Проверить внешние ссылки материала', en: 'Check the external links of a document' },
  maxAttempts: 5,
  payload: z.strictObject({ type: z.string().max(128), documentId: z.string().max(64) }),
  run: (strapi, { type, documentId }) => getService(strapi, 'check-links').ofDocument(type, documentId),
});

/** Every night at 1:20 UTC, all that is published. */
export const checkAllLinksTask = defineTask({
  name: 'moderation.check-all-links',
  title: { ru: 'Проверить все внешние ссылки', en: 'Check all external links' },
  maxAttempts: 3,
  tick: { cron: '20 1 * * *', backfillSeconds: 6 * 3600 },
  payload: z.looseObject({}),
  run: (strapi, _payload, job) => getService(strapi, 'check-links').ofAll(job),
});

export const LINK_QUEUE = 'moderation.links';
