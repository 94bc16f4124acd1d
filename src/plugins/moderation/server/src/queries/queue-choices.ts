import type { Core } from '@strapi/strapi';
import type { QueueChoices } from '../../../shared/queue-views';

const MOST = 1_000;

const ORGANIZATIONS = `
select distinct on (o.document_id) o.document_id as "documentId", o.short_name as "shortName"
from organizations o
where exists (select 1 from moderation_cases c where c.organization = o.document_id)
order by o.document_id, o.published_at desc nulls last
limit ?`;

const AUTHORS = `
select p.id, coalesce(nullif(trim(concat(p.firstname, ' ', p.lastname)), ''), p.email) as name
from admin_users p
where exists (select 1 from moderation_cases c where c.submitted_by = p.id)
order by name
limit ?`;

/** Organisations and people that have cases at all. */
export async function queueChoices(strapi: Core.Strapi): Promise<QueueChoices> {
  const { connection } = strapi.db;
  const organizations: { rows: QueueChoices['organizations'] } = await connection.raw(ORGANIZATIONS, [MOST]);
  const authors: { rows: QueueChoices['authors'] } = await connection.raw(AUTHORS, [MOST]);
  const byName = (one: { shortName: string }, other: { shortName: string }): number =>
    one.shortName.localeCompare(other.shortName, 'ru');
  return { organizations: organizations.rows.sort(byName), authors: authors.rows };
}
