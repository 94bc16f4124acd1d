import { anywhere } from '../../../../../shared/db/like-pattern';
import { all, any, join, type Sql, sql } from '../../../../../shared/public-api/sql/fragment';
import type { ArchiveQuestion } from '../validation/versions';

/** What of the archive a person sees: a type with the organisations (null: none) whose documents they may read. */
export interface ArchiveScope {
  readonly type: string;
  readonly organizations: readonly (string | null)[];
}

/** Of `audit_versions v`: the newest version of a document that is not there, its deletion. */
export const DELETED = sql`v.act = ${'delete'} and not exists (select 1 from audit_versions later
  where later.type = v.type and later.document_id = v.document_id and later.id > v.id)`;

function ownedBy(organizations: ArchiveScope['organizations']): Sql {
  const named = organizations.flatMap((one) => (one === null ? [] : [sql`${one}`]));
  const parts = named.length > 0 ? [sql`v.organization in (${join(named, ', ')})`] : [];
  return any(named.length < organizations.length ? [...parts, sql`v.organization is null`] : parts);
}

export const seenIn = (scope: readonly ArchiveScope[]): Sql =>
  any(scope.map(({ type, organizations }) => sql`(v.type = ${type} and ${ownedBy(organizations)})`));

type Filters = Omit<ArchiveQuestion, 'page' | 'pageSize'>;

export function askedFor({ text, type, organization, person, from, to }: Filters): Sql {
  return all([
    ...(text ? [sql`v.title ilike ${anywhere(text)}`] : []),
    ...(type ? [sql`v.type = ${type}`] : []),
    ...(organization ? [sql`v.organization = ${organization}`] : []),
    ...(person ? [sql`v.actor_kind = ${'staff'} and v.actor_id = ${person}`] : []),
    ...(from ? [sql`v.at >= ${from}::timestamptz`] : []),
    ...(to ? [sql`v.at < ${to}::timestamptz`] : []),
  ]);
}
