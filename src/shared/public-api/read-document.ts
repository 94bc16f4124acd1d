import type { Core } from '@strapi/strapi';
import type { ModelOf } from './model/public-model';
import type { DocumentQuery } from './query/parse-query';
import { createScope } from './query/scope';
import { all, name, sql } from './sql/fragment';
import { run } from './sql/run';
import { selectList } from './sql/select';
import type { Reader } from './visibility/reader';
import { visibleTo } from './visibility/rules';

/** Nothing else is ever given out as a documentId, so nothing else needs the database. */
const DOCUMENT_ID = /^[a-z0-9]{24}$/;

/**
 * The JSON text of one document, or null when there is none, or none this reader may know of: unpublished,
 * expired, foreign and unknown are the same.
 */
export async function readDocument(
  strapi: Core.Strapi,
  modelOf: ModelOf,
  documentId: string,
  query: DocumentQuery,
  reader: Reader,
): Promise<string | null> {
  if (!DOCUMENT_ID.test(documentId)) return null;
  const scope = createScope(modelOf, visibleTo(reader, modelOf));
  const { selection } = query;
  const alias = scope.alias();
  const condition = all([
    sql`${name(alias, 'document_id')} = ${documentId}`,
    scope.visible(selection.model, alias),
  ]);
  const [found] = await run(
    strapi,
    sql`select row_to_json(r)::text as item from (
      select ${selectList(selection, alias, scope)} from ${name(selection.model.table)} ${name(alias)}
      where ${condition} order by ${name(alias, 'id')} limit 1) r`,
  );
  return found ? `{"data":${String(found.item)},"meta":{}}` : null;
}
