import type { Core } from '@strapi/strapi';
import type { ChangedFields, Json } from '../../../shared/contract';
import type { JournalDetails } from '../../../shared/journal';

interface Described {
  readonly uid: string;
  readonly attributes: Readonly<Record<string, { readonly type: string }>>;
  readonly config?: { readonly metadatas?: Record<string, { edit?: { label?: string } }> };
}

const isMembers = (value: Json): value is ChangedFields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function componentsIn(value: Json): string[] {
  const members = isMembers(value) ? Object.values(value) : Array.isArray(value) ? value : [];
  const inside = members.flatMap(componentsIn);
  return isMembers(value) && typeof value.$component === 'string' ? [value.$component, ...inside] : inside;
}

/** What the fields of these values are called in the forms of today, and of what kind they are. */
export function fieldWords(
  strapi: Core.Strapi,
  type: string,
  values: readonly ChangedFields[],
): JournalDetails['fields'] {
  const schemas: Described[] = [...Object.values(strapi.contentTypes), ...Object.values(strapi.components)];
  const wordsOf = (uid: string): JournalDetails['fields'][string] => {
    const schema = schemas.find((one) => one.uid === uid);
    const words = Object.entries(schema?.attributes ?? {}).map(([name, attribute]) => [
      name,
      { label: schema?.config?.metadatas?.[name]?.edit?.label ?? name, type: attribute.type },
    ]);
    return Object.fromEntries(words);
  };
  const components = [...new Set(values.flatMap(componentsIn))];
  return Object.fromEntries([['', wordsOf(type)], ...components.map((uid) => [uid, wordsOf(uid)])]);
}
