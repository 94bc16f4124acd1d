import type { Path } from '../refusal';
import { paragraphsOf } from './blocks';
import { mediaOf, picturesOf } from './media';
import type { Fields, MediaFile, Paragraph, RequiredField, Snapshot, TextPiece } from './snapshot';
import { textRole } from './text-roles';
import { isFields, isFilled } from './values';

interface Attribute {
  readonly type: string;
  readonly component?: string;
  readonly required?: boolean;
  readonly allowedTypes?: readonly string[] | string;
}

/** As much of Strapi's schemas as the checks need, content types and components by uid. */
export type Models = Readonly<Record<string, { readonly attributes: Readonly<Record<string, Attribute>> }>>;

interface Parts {
  readonly texts: TextPiece[];
  readonly media: MediaFile[];
  readonly required: RequiredField[];
}

const line = (text: string): Paragraph => ({ kind: 'paragraph', level: 0, text, links: [] });

function textPiece(uid: string, name: string, type: string, value: unknown, path: Path): TextPiece[] {
  const role = textRole(uid, name);
  if (type === 'blocks') return [{ path, role, isLong: true, paragraphs: paragraphsOf(value) }];
  if (typeof value !== 'string') return [];
  const isLong = type === 'text' || type === 'richtext';
  if (!isLong && type !== 'string') return [];
  const lines = isLong ? value.split(/\n+/) : [value];
  return [{ path, role, isLong, paragraphs: lines.filter((each) => each.trim() !== '').map(line) }];
}

function takeComponent(models: Models, uid: string, value: unknown, path: Path, parts: Parts): void {
  if (Array.isArray(value)) {
    for (const [at, item] of value.entries()) takeComponent(models, uid, item, [...path, at], parts);
  } else if (isFields(value)) takeFields(models, uid, value, path, parts);
}

/** Goes along the schema, not along the data: so findings come in the order of the form. */
function takeFields(models: Models, uid: string, fields: Fields, path: Path, parts: Parts): void {
  for (const [name, attribute] of Object.entries(models[uid]?.attributes ?? {})) {
    const value = fields[name];
    const at = [...path, name];
    if (attribute.required) parts.required.push({ path: at, isFilled: isFilled(value) });
    if (attribute.component !== undefined) takeComponent(models, attribute.component, value, at, parts);
    else if (attribute.type === 'media') {
      parts.media.push(...mediaOf(value, at, attribute.allowedTypes?.includes('images') ?? false));
    } else parts.texts.push(...textPiece(uid, name, attribute.type, value, at));
    if (attribute.type === 'blocks') parts.media.push(...picturesOf(value, at));
  }
}

/** A document, as it is read with its components and files, taken apart for the checks. */
export function takeApart(models: Models, type: string, document: Fields): Snapshot {
  const parts: Parts = { texts: [], media: [], required: [] };
  takeFields(models, type, document, [], parts);
  const { documentId } = document;
  return {
    type,
    documentId: typeof documentId === 'string' ? documentId : null,
    order: Object.keys(models[type]?.attributes ?? {}),
    fields: document,
    ...parts,
  };
}
