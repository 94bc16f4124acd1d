import type { Core } from '@strapi/strapi';
import { pluginApi } from '../plugin-api';
import { labelOf } from './model/label-of';
import type { PublicModel } from './model/public-model';
import type { PublicType } from './public-types';
import type { RawQuery } from './query/parse-query';
import { refuseQuery } from './query/refuse-query';

const PARAMETERS = ['audience', 'region'];

/**
 * The query that asks whether the reader may see the document whose history is asked for.
 * @throws RefusedError 400 `InvalidQuery` for parameters a history has not
 */
export function documentOfHistory(query: RawQuery): RawQuery {
  for (const key of Object.keys(query)) if (!PARAMETERS.includes(key)) refuseQuery('UnknownParameter', [key]);
  return { ...query, fields: ['documentId'], populate: [] };
}

/** The JSON text of the versions that were public, the latest first; of the changed fields those that are public. */
export async function readHistory(
  strapi: Core.Strapi,
  { uid }: PublicType,
  { fields, links }: PublicModel,
  documentId: string,
): Promise<string> {
  const schema = strapi.contentType(uid);
  const versions = await pluginApi(strapi, 'moderation').historyOf(uid, documentId);
  const data = versions.map(({ changedFields, ...version }) => ({
    ...version,
    changes:
      changedFields
        ?.filter((name) => fields.has(name) || links.has(name))
        .map((name) => ({ field: name, label: labelOf(schema, name) ?? name })) ?? null,
  }));
  return JSON.stringify({ data, meta: {} });
}
