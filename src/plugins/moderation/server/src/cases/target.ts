import type { Core } from '@strapi/strapi';
import { type ModeratedUid, moderatedType } from '../content/moderated-types';
import { type Content, readContent } from '../content/read-content';
import { type Actor, isAllowed } from './actor';
import { documentNotFound } from './refuse';

/** A document of a type under moderation. */
export interface Target {
  readonly uid: ModeratedUid;
  readonly documentId: string;
}

/** @throws RefusedError 404 `DocumentNotFound` for a type that is not moderated */
export function targetOf(
  strapi: Core.Strapi,
  { type, documentId }: { type: string; documentId: string },
): Target {
  const uid = moderatedType(strapi, type);
  if (!uid) throw documentNotFound();
  return { uid, documentId };
}

/**
 * The draft, for those who may read it in the content manager.
 * @throws RefusedError 404 `DocumentNotFound`, the same for what is hidden and what is not there
 */
export async function requireTarget(
  strapi: Core.Strapi,
  { ability }: Actor,
  { uid, documentId }: Target,
): Promise<Content> {
  const isVisible = await isAllowed(strapi, ability, 'read', uid, documentId);
  const content = isVisible ? await readContent(strapi, uid, documentId, 'draft') : null;
  if (!content) throw documentNotFound();
  return content;
}
