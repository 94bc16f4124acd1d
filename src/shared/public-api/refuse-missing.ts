import type { Core } from '@strapi/strapi';
import { RefusedError } from '../errors';
import { pluginApi } from '../plugin-api';
import type { ModelOf } from './model/public-model';
import type { PublicType } from './public-types';
import { parseDocumentQuery, type RawQuery } from './query/parse-query';
import { createScope } from './query/scope';
import { all, DOCUMENT_ID, type LateValues, name, sql } from './sql/fragment';
import { run } from './sql/run';
import { readerOf } from './visibility/reader-of';
import { addressedTo } from './visibility/rules';

const NOT_FOUND = {
  ru: 'Ничего не найдено. Проверьте адрес.',
  en: 'Nothing was found. Check the address.',
};

export interface Missing {
  readonly type: PublicType;
  readonly modelOf: ModelOf;
  readonly query: RawQuery;
  readonly signedIn: boolean;
  readonly documentId: string;
  readonly late: LateValues;
}

/** Whether the draft that is left is addressed to this reader: of what others were shown nothing is told. */
async function isAddressed(strapi: Core.Strapi, missing: Missing): Promise<boolean> {
  const { type, modelOf, query, signedIn, documentId, late } = missing;
  const reader = readerOf(parseDocumentQuery(query, type, modelOf).target, signedIn);
  const scope = createScope(modelOf, addressedTo(reader, modelOf));
  const model = modelOf(type.uid);
  const alias = scope.alias();
  const condition = all([
    sql`${name(alias, 'document_id')} = ${DOCUMENT_ID}`,
    sql`${name(alias, 'published_at')} is null`,
    scope.visible(model, alias),
  ]);
  const statement = sql`select 1 from ${name(model.table)} ${name(alias)} where ${condition} limit 1`;
  return (await run(strapi, statement, { ...late, documentId })).length > 0;
}

/**
 * Answers for a document that is not there for this reader.
 * @throws RefusedError 410 `Withdrawn` with `reason`, `replacementUrl` and `withdrawnAt` where it was taken down with a
 * public reason; 404 for everything else: unpublished, expired, foreign and unknown are the same
 */
export async function refuseMissing(strapi: Core.Strapi, missing: Missing): Promise<never> {
  const { type, modelOf, documentId } = missing;
  // PostgreSQL keeps no NUL in a text, and refuses to look for one.
  const mayExist = modelOf(type.uid).hasDrafts && !documentId.includes('\0');
  const withdrawal = mayExist
    ? await pluginApi(strapi, 'moderation').withdrawalOf(type.uid, documentId)
    : null;
  if (!withdrawal || !(await isAddressed(strapi, missing)))
    throw new RefusedError(404, 'NotFound', NOT_FOUND);
  const { at, reason, replacementUrl } = withdrawal;
  const text = { ru: `Снято с публикации. ${reason}`, en: `Withdrawn. ${reason}` };
  throw new RefusedError(410, 'Withdrawn', text, { extra: { reason, replacementUrl, withdrawnAt: at } });
}
