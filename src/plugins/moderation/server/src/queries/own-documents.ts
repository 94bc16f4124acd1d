import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { contentPermissions } from '../../../../../shared/strapi-services';
import { MODERATED_TYPES } from '../../../shared/ids';
import type { Actor } from '../cases/actor';

/** What people call a document of a type: a column of its table. */
const TITLE_COLUMNS: Readonly<Record<string, string>> = {
  'api::contact.contact': 'full_name',
  'api::organization.organization': 'short_name',
};

/** In an object: a statement that an async function gives back as it is would be run. */
interface Statement {
  readonly query: Knex.QueryBuilder;
}

/** Drafts of one type that the person may change by the permission's own conditions; null: none of the type. */
async function draftsOfType(
  strapi: Core.Strapi,
  { ability }: Actor,
  uid: (typeof MODERATED_TYPES)[number],
): Promise<Statement | null> {
  const checker = contentPermissions(strapi, ability, uid);
  if (checker.cannot.update()) return null;
  const { filters } = await checker.sanitizedQuery.update({});
  const { connection } = strapi.db;
  const { tableName } = strapi.db.metadata.get(uid);
  const where = { $and: [{ publishedAt: null }, filters ?? {}] };
  const allowed = strapi.db.queryBuilder(uid).where(where).select(['id']).getKnexQuery();
  const query = connection(`${tableName} as draft`)
    .leftJoin(`${tableName} as shown`, (join) =>
      join.on('shown.document_id', 'draft.document_id').andOnNotNull('shown.published_at'),
    )
    .whereIn('draft.id', allowed)
    .select(
      connection.raw('? as type', [uid]),
      'draft.document_id',
      connection.raw('draft.?? as title', [TITLE_COLUMNS[uid] ?? 'title']),
      'draft.updated_at',
      'draft.created_by_id',
      'draft.updated_by_id',
      connection.raw('shown.document_id is not null as is_public'),
      'shown.slug as public_slug',
    );
  return { query };
}

/** Drafts of all moderated types, or of one, that the person may change; null: of none. */
export async function ownDocuments(
  strapi: Core.Strapi,
  actor: Actor,
  type: string | undefined,
): Promise<Statement | null> {
  const uids = MODERATED_TYPES.filter((uid) => type === undefined || uid === type);
  const found = await Promise.all(uids.map((uid) => draftsOfType(strapi, actor, uid)));
  const [first, ...others] = found.flatMap((statement) => statement?.query ?? []);
  if (!first) return null;
  return { query: others.length > 0 ? first.unionAll(others) : first };
}
