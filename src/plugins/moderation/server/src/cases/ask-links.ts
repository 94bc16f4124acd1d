import type { Core } from '@strapi/strapi';
import { enqueue } from '../../../../../shared/jobs/enqueue';
import { checkLinksTask, LINK_QUEUE } from '../jobs/check-links';

/** Has the links of the document asked soon after the caller's transaction; asked twice, they are asked once. */
export async function askLinks(strapi: Core.Strapi, type: string, documentId: string): Promise<void> {
  const key = `moderation.links:${type}:${documentId}`;
  await enqueue(strapi, checkLinksTask, { type, documentId }, { key, queue: LINK_QUEUE });
}
