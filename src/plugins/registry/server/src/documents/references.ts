import type { Core, UID } from '@strapi/strapi';
import type { Reference } from '../services/visible-documents';

export type ReferencesByType = Map<UID.ContentType, Reference[]>;

const FILE = 'plugin::upload.file';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** As Strapi reads it: a documentId wins over a row's number, and text that begins with a digit is a number. */
function referencesIn(value: unknown): Reference[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(referencesIn);
  if (isRecord(value)) {
    const { id, documentId } = value;
    if (!('id' in value) && !('documentId' in value)) return [value.connect, value.set].flatMap(referencesIn);
    return [
      {
        ...(id === undefined ? {} : { id: Number(id) }),
        ...(documentId ? { documentId: String(documentId) } : {}),
      },
    ];
  }
  const number = Number.parseInt(String(value), 10);
  return Number.isNaN(number) ? [{ documentId: String(value) }] : [{ id: number }];
}

/**
 * What a document, or the change of one, points to: relations and files, those inside components too; what is
 * disconnected is no reference. Who made the document is written by the panel itself and is left out.
 */
export function collectReferences(strapi: Core.Strapi, uid: UID.Schema, data: unknown): ReferencesByType {
  const found: ReferencesByType = new Map();
  const add = (target: UID.ContentType, value: unknown): void => {
    const references = referencesIn(value);
    if (references.length > 0) found.set(target, [...(found.get(target) ?? []), ...references]);
  };
  const walk = (model: UID.Schema, part: unknown): void => {
    if (Array.isArray(part)) for (const one of part) walk(model, one);
    if (!isRecord(part)) return;
    for (const [name, attribute] of Object.entries(strapi.getModel(model)?.attributes ?? {})) {
      if (attribute.type === 'media') add(FILE, part[name]);
      else if (attribute.type === 'component') walk(attribute.component, part[name]);
      else if (attribute.type === 'relation' && 'target' in attribute && attribute.target !== 'admin::user')
        add(attribute.target, part[name]);
    }
  };
  walk(uid, data);
  return found;
}
