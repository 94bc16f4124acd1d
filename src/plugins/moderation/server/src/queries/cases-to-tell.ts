import type { Core } from '@strapi/strapi';

const MOST = 500;

/** By the same rule as `termNotice`, which has the last word under the lock of the case. */
const TO_TELL = `
select document_id from moderation_cases
where stage in ('submitted', 'in-review') and due_at is not null and (
  (due_at <= now() and overdue_told_at is null)
  or (due_at > now() and reminded_at is null and now() >= greatest(
    due_at - interval '24 hours',
    coalesce(step_started_at, submitted_at) + (due_at - coalesce(step_started_at, submitted_at)) / 2)))
order by due_at limit ${MOST}`;

/** documentIds of the cases of whose term somebody has to be told now, the longest overdue first. */
export async function casesToTell(strapi: Core.Strapi): Promise<string[]> {
  const { rows }: { rows: { document_id: string }[] } = await strapi.db.connection.raw(TO_TELL);
  return rows.map((row) => row.document_id);
}
