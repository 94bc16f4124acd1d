import type { Core } from '@strapi/strapi';
import type { QueueAnswer } from '../../../shared/contract';

type Counters = QueueAnswer['meta']['counters'];

const COUNT = `
select
  count(*) filter (where stage in ('submitted', 'in-review'))::int as open,
  count(*) filter (where stage in ('submitted', 'in-review')
    and (claimed_until is null or claimed_until <= now()))::int as free,
  count(*) filter (where stage = 'in-review' and claimed_by = ?)::int as mine,
  count(*) filter (where stage in ('submitted', 'in-review') and due_at < now())::int as overdue,
  count(*) filter (where stage = 'changes-requested')::int as returned,
  count(*) filter (where stage = 'scheduled')::int as scheduled,
  count(*) filter (where (is_unreviewed or is_minor) and inspected_at is null)::int as "to-inspect"
from moderation_cases
where stage in ('submitted', 'in-review', 'changes-requested', 'scheduled')
  or ((is_unreviewed or is_minor) and inspected_at is null)`;

/** How much each view of the queue holds; `mine` for the person who asks. */
export async function queueCounters(strapi: Core.Strapi, me: number): Promise<Counters> {
  const { rows }: { rows: Counters[] } = await strapi.db.connection.raw(COUNT, [me]);
  const [counters] = rows;
  if (!counters) throw new Error('count gave no row');
  return counters;
}
