import { randomBytes } from 'node:crypto';
import type { Core, UID } from '@strapi/strapi';
import type { PublicationTemplate } from '../../../../../domain/checks/templates/template';
import { slugOf } from '../../../../../domain/text/slug';

const block = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });

/** Kinds of attributes a prepared text can be put into. */
export const TEXT_TYPES: ReadonlySet<string> = new Set(['string', 'text', 'richtext', 'blocks']);

/**
 * What a document begins with: the prepared text in its fields, a title for the author to replace, and an address of
 * its own until the title has one.
 */
export function preparedContent(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  { name, preparedText }: PublicationTemplate,
): Record<string, unknown> {
  const { attributes } = strapi.contentType(uid);
  const kinds = new Map(Object.entries(attributes).map(([field, { type }]) => [field, type]));
  const texts = Object.entries(preparedText).flatMap(([field, paragraphs]) => {
    const kind = kinds.get(field);
    if (kind === undefined || !TEXT_TYPES.has(kind)) return [];
    return [[field, kind === 'blocks' ? paragraphs.map(block) : paragraphs.join('\n')] as const];
  });
  return {
    ...(kinds.has('title') && { title: `[${name.ru}]` }),
    ...(kinds.has('slug') && { slug: `${slugOf(name.ru)}-${randomBytes(4).toString('hex')}` }),
    ...Object.fromEntries(texts),
  };
}
