import type { Core, UID } from '@strapi/strapi';
import type { Models } from '../../../../domain/checks/take-apart';
import { PUBLIC_TYPES } from '../../../../shared/public-api/public-types';

/** Kept by Strapi about the row, not written by authors. */
const OF_THE_ROW: ReadonlySet<string> = new Set(['createdBy', 'updatedBy', 'localizations']);

/** Schemas of content types and components, by uid. */
export const contentModels = (strapi: Core.Strapi): Models => ({
  ...strapi.contentTypes,
  ...strapi.components,
});

/** The content type as the document service takes it; null for what is not shown to the public. */
export function checkedType(type: string): UID.CollectionType | null {
  return PUBLIC_TYPES.find(({ uid }) => uid === type)?.uid ?? null;
}

export type Populate = { readonly [attribute: string]: true | object };

/** Everything the checks look at: components to any depth, files, and of links only that they are there. */
export function populateOf(models: Models, uid: string): Populate {
  const populate: Record<string, true | object> = {};
  for (const [name, { type, component }] of Object.entries(models[uid]?.attributes ?? {})) {
    if (OF_THE_ROW.has(name)) continue;
    if (type === 'media') populate[name] = true;
    if (type === 'relation') populate[name] = { fields: ['documentId'] };
    if (component !== undefined) populate[name] = { populate: populateOf(models, component) };
  }
  return populate;
}

/** Names a policy may speak of: attributes, and those of components one level deep with a dot. */
export function fieldNames(models: Models, uid: string): Set<string> {
  const names = Object.entries(models[uid]?.attributes ?? {}).flatMap(([name, { component }]) => [
    name,
    ...Object.keys(models[component ?? '']?.attributes ?? {}).map((inner) => `${name}.${inner}`),
  ]);
  return new Set(names);
}
