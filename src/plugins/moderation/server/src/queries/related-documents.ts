import type { Core, UID } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Related } from '../../../../../domain/checks/context';
import type { Models } from '../../../../../domain/checks/take-apart';
import { foldText } from '../../../../../domain/text/words';
import { inTransaction, type Transaction } from '../../../../../shared/db/in-transaction';
import { anywhere } from '../../../../../shared/db/like-pattern';

/** Titles with all the words, or documents with one code: more than a duplicate ever has. */
const MOST = 200;

export interface RelatedQuestion {
  readonly uid: UID.CollectionType;
  readonly title: string;
  readonly code: string;
  readonly organization: string | null;
}

interface Row {
  documentId: string;
  title?: string;
  code?: string | null;
  organization?: { documentId: string } | null;
}

/** Ids of the rows the public sees, and of the drafts of the same organisation – drafts of others stay unknown. */
function visibleIds(
  strapi: Core.Strapi,
  uid: UID.CollectionType,
  organization: string | null,
): Knex.QueryBuilder {
  const own = organization === null ? [] : [{ organization: { documentId: organization } }];
  const where = { $or: [{ publishedAt: { $notNull: true } }, ...own] };
  return strapi.db.queryBuilder(uid).where(where).select(['id']).getKnexQuery();
}

/** Rows whose title has each of the words, «е» and «ё» alike; the shortest come first: nothing is as short as a repetition. */
async function withTitle(
  trx: Transaction,
  table: string,
  visible: Knex.QueryBuilder,
  title: string,
): Promise<number[]> {
  const words = [...new Set(foldText(title).split(' '))];
  if (words.join('') === '') return [];
  const query = trx(table).whereIn('id', visible).orderByRaw('char_length(title), id').limit(MOST);
  for (const word of words) query.whereRaw(`translate(title, 'Ёё', 'Ее') ilike ?`, [anywhere(word)]);
  return query.pluck('id');
}

async function withCode(
  trx: Transaction,
  table: string,
  visible: Knex.QueryBuilder,
  code: string,
): Promise<number[]> {
  const alike = trx(table).whereIn('id', visible).whereRaw('lower(trim(code)) = lower(?)', [code]);
  return alike.orderBy('id').limit(MOST).pluck('id');
}

/** Documents of the type that may be duplicates. */
export async function relatedDocuments(
  strapi: Core.Strapi,
  models: Models,
  { uid, title, code, organization }: RelatedQuestion,
): Promise<Related[]> {
  const attributes = models[uid]?.attributes ?? {};
  const { tableName } = strapi.db.metadata.get(uid);
  const visible = () => visibleIds(strapi, uid, attributes.organization ? organization : null);
  const ids = await inTransaction(strapi, async (trx) => [
    ...(attributes.title ? await withTitle(trx, tableName, visible(), title) : []),
    ...(attributes.code && code.trim() ? await withCode(trx, tableName, visible(), code.trim()) : []),
  ]);
  if (ids.length === 0) return [];
  const rows: Row[] = await strapi.db.query(uid).findMany({
    where: { id: { $in: ids } },
    ...(attributes.organization && { populate: { organization: { select: ['documentId'] } } }),
    orderBy: { id: 'asc' },
  });
  return rows.map((row) => ({
    documentId: row.documentId,
    title: row.title ?? '',
    code: row.code ?? null,
    organization: row.organization?.documentId ?? null,
  }));
}
