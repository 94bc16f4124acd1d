import type { Core } from '@strapi/strapi';
import type { ModelOf } from './model/public-model';
import type { PublicType } from './public-types';
import { parseDocumentQuery, type RawQuery } from './query/parse-query';
import { createScope } from './query/scope';
import { all, DOCUMENT_ID, type LateValues, name, type Sql, sql } from './sql/fragment';
import { run } from './sql/run';
import { selectList } from './sql/select';
import { readerOf } from './visibility/reader-of';
import { visibleTo } from './visibility/rules';

/** Nothing else is ever given out as a documentId, so nothing else needs the database. */
const DOCUMENT_ID_FORM = /^[a-z0-9]{24}$/;

/** A query for one document as a statement; which document is said when it runs. */
export function compileDocument(query: RawQuery, type: PublicType, modelOf: ModelOf, signedIn: boolean): Sql {
  const { selection, target } = parseDocumentQuery(query, type, modelOf);
  const scope = createScope(modelOf, visibleTo(readerOf(target, signedIn), modelOf));
  const alias = scope.alias();
  const condition = all([
    sql`${name(alias, 'document_id')} = ${DOCUMENT_ID}`,
    scope.visible(selection.model, alias),
  ]);
  return sql`select row_to_json(r)::text as item from (
    select ${selectList(selection, alias, scope)} from ${name(selection.model.table)} ${name(alias)}
    where ${condition} order by ${name(alias, 'id')} limit 1) r`;
}

/**
 * The JSON text of one document, or null when there is none, or none this reader may know of: unpublished,
 * expired, foreign and unknown are the same.
 */
export async function readDocument(
  strapi: Core.Strapi,
  statement: Sql,
  documentId: string,
  late: LateValues,
): Promise<string | null> {
  if (!DOCUMENT_ID_FORM.test(documentId)) return null;
  const [found] = await run(strapi, statement, { ...late, documentId });
  return found ? `{"data":${String(found.item)},"meta":{}}` : null;
}
