import type { Core } from '@strapi/strapi';
import { pluginApi } from '../../../../../shared/plugin-api';
import type { CaseRow } from '../cases/case-row';
import type { Content } from './read-content';

/**
 * Of a deleted document what was approved of it, as its versions keep it; no fields where nothing was approved or the
 * version was erased.
 */
export async function keptContent(strapi: Core.Strapi, row: CaseRow): Promise<Content> {
  const { approved_hash: hash, target_title: title, organization } = row;
  const fields = hash === null ? null : await pluginApi(strapi, 'audit').keptContent(hash);
  return { fields: fields ?? {}, labels: {}, hash: hash ?? '', title, organization, authors: [] };
}
