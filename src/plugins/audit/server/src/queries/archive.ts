import type { Core } from '@strapi/strapi';
import { rows, type Sql, sql } from '../../../../../shared/public-api/sql/fragment';
import type { ArchiveChoices, VersionSummary } from '../../../shared/version-contract';
import { ORGANIZATION_UID } from '../../../shared/version-ids';
import type { ArchiveQuestion } from '../validation/versions';
import { type ArchiveScope, askedFor, DELETED, seenIn } from './archive-conditions';
import { rowsOf } from './rows-of';
import { VERSION_COLUMNS } from './version-columns';

const COLUMNS: Sql = { text: VERSION_COLUMNS, bindings: [] };

type ArchivedDocument = VersionSummary & { organizationTitle: string | null };

/** What the organisation was called when the document was deleted. */
const OWNER_TITLE = sql`case when v.type = ${ORGANIZATION_UID} then v.title
  else v.labels ->> (${ORGANIZATION_UID} || ':' || v.organization) end`;

/** Every type and organisation of which something lies in the archive. */
export const archivedOwners = (
  strapi: Core.Strapi,
): Promise<{ type: string; organization: string | null }[]> =>
  rowsOf(strapi, sql`select distinct v.type, v.organization from audit_versions v where ${DELETED}`);

/** One page of the deleted documents, the last deleted first. */
export async function archivePage(
  strapi: Core.Strapi,
  scope: readonly ArchiveScope[],
  { page, pageSize, ...question }: ArchiveQuestion,
): Promise<{ documents: ArchivedDocument[]; total: number }> {
  const found = sql`from audit_versions v where ${DELETED} and ${seenIn(scope)} and ${askedFor(question)}`;
  const documents = await rowsOf<ArchivedDocument>(
    strapi,
    sql`select ${COLUMNS}, ${OWNER_TITLE} as "organizationTitle" ${found}
      order by v.id desc limit ${rows(pageSize)} offset ${rows((page - 1) * pageSize)}`,
  );
  const [counted] = await rowsOf<{ total: number }>(strapi, sql`select count(*)::int as total ${found}`);
  return { documents, total: counted?.total ?? 0 };
}

/** What the filters of the page may be set to. */
export async function archiveChoices(
  strapi: Core.Strapi,
  scope: readonly ArchiveScope[],
): Promise<ArchiveChoices> {
  const seen = sql`from audit_versions v where ${DELETED} and ${seenIn(scope)}`;
  const types = await rowsOf<{ type: string }>(strapi, sql`select distinct v.type ${seen} order by 1`);
  const organizations = await rowsOf<ArchiveChoices['organizations'][number]>(
    strapi,
    sql`select distinct on (v.organization) v.organization as "documentId",
      coalesce(${OWNER_TITLE}, v.organization) as title
      ${seen} and v.organization is not null order by v.organization, v.id desc`,
  );
  const people = await rowsOf<ArchiveChoices['people'][number]>(
    strapi,
    sql`select distinct on (v.actor_id) v.actor_id as id, v.actor_name as name
      ${seen} and v.actor_kind = ${'staff'} order by v.actor_id, v.id desc`,
  );
  return { types: types.map(({ type }) => type), organizations, people };
}
