import type { Core } from '@strapi/strapi';
import type { ModelOf, PublicModel } from './model/public-model';
import type { PublicType } from './public-types';
import type { Selection } from './query/parse-populate';
import { parseDocumentQuery } from './query/parse-query';
import { createScope } from './query/scope';
import { all, DOCUMENT_ID, name, type Sql, sql, TRUE } from './sql/fragment';
import { run } from './sql/run';
import { selectList } from './sql/select';

/** Links of a draft lead to drafts; those that are public themselves stay when it is published, others are dropped. */
const staysWhenPublished = (model: PublicModel, alias: string): Sql =>
  model.hasDrafts
    ? sql`(${name(alias, 'published_at')} is null and exists (select 1 from ${name(model.table)} shown
        where shown.document_id = ${name(alias, 'document_id')} and shown.published_at is not null))`
    : TRUE;

interface DraftAsPublic {
  /** What of the type the public reads. */
  readonly selection: Selection;
  readonly document: Record<string, unknown>;
}

/**
 * The draft as the public API would give the document once it is published. It asks nobody's rights: the caller has to.
 * @returns null where there is no such draft
 */
export async function readDraft(
  strapi: Core.Strapi,
  type: PublicType,
  modelOf: ModelOf,
  documentId: string,
): Promise<DraftAsPublic | null> {
  const { selection } = parseDocumentQuery({}, type, modelOf);
  const scope = createScope(modelOf, staysWhenPublished);
  const alias = scope.alias();
  const condition = all([
    sql`${name(alias, 'document_id')} = ${DOCUMENT_ID}`,
    sql`${name(alias, 'published_at')} is null`,
  ]);
  const statement = sql`select row_to_json(r)::text as item from (
    select ${selectList(selection, alias, scope)} from ${name(selection.model.table)} ${name(alias)}
    where ${condition} order by ${name(alias, 'id')} limit 1) r`;
  const [found] = await run(strapi, statement, { now: new Date(), today: '', documentId });
  return found ? { selection, document: JSON.parse(String(found.item)) } : null;
}
