import type { Core } from '@strapi/strapi';
import type { Fields } from '../../../../../domain/versions/content';
import { adminContentTypes, type ContentAction } from '../../../../../shared/strapi-services';
import type { KeptContent } from '../../../shared/version-contract';
import type { SeenDocument } from './visible-versions';

/** Attributes of which the person's permission leaves out the whole or a part. */
export function closedFields(
  strapi: Core.Strapi,
  document: SeenDocument,
  action: ContentAction,
): Set<string> {
  const { uid, checker } = document;
  const leaves = adminContentTypes(strapi).getNestedFields(strapi.contentType(uid), {
    components: strapi.components,
  });
  const closed = leaves.filter((leaf) => checker.cannot[action](undefined, leaf));
  return new Set(closed.map((leaf) => leaf.split('.')[0] ?? leaf));
}

/** Whose permission leaves out fields sees neither those nor fields that exist no more, nor names of what is linked. */
export function readableFields<Kept extends KeptContent & { state?: Fields }>(
  strapi: Core.Strapi,
  document: SeenDocument,
  kept: Kept,
): Kept {
  const closed = closedFields(strapi, document, 'read');
  if (closed.size === 0) return kept;
  const known = new Set(Object.keys(strapi.contentType(document.uid).attributes));
  const open = (fields: Fields): Fields =>
    Object.fromEntries(Object.entries(fields).filter(([name]) => known.has(name) && !closed.has(name)));
  return { ...kept, content: open(kept.content), ...(kept.state && { state: open(kept.state) }), labels: {} };
}
