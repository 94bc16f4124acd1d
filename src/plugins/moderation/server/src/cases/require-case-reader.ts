import type { Core } from '@strapi/strapi';
import { contentPermissions } from '../../../../../shared/strapi-services';
import type { Actor } from './actor';
import type { KeptCase } from './open-case';
import { documentNotFound } from './refuse';
import { requireTarget } from './target';

/**
 * Whoever may read the document of the case; of one that was deleted, whoever could read such a one of its organisation.
 * @throws RefusedError 404 `DocumentNotFound`
 */
export async function requireCaseReader(
  strapi: Core.Strapi,
  actor: Actor,
  { uid, row, isGone }: KeptCase,
): Promise<void> {
  const documentId = row.target_id;
  if (!isGone) return void (await requireTarget(strapi, actor, { uid, documentId }));
  const organization = row.organization === null ? null : { documentId: row.organization };
  const subject = { documentId, organization, publishedAt: null };
  if (contentPermissions(strapi, actor.ability, uid).cannot.read(subject)) throw documentNotFound();
}
