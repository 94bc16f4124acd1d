import type { Core } from '@strapi/strapi';
import type { QueueAnswer } from '../../../shared/contract';
import { LIMITS } from '../../../shared/ids';

type Counters = QueueAnswer['meta']['counters'];

const WAITS = `stage in ('submitted', 'in-review')`;

/** Each by an index, and no further than anybody wants to know. */
const upTo = (condition: string): string =>
  `(select count(*)::int from (select 1 from moderation_cases where ${condition} limit ${LIMITS.counters}) found)`;

const COUNT = `
select ${upTo(WAITS)} as open,
  ${upTo(`${WAITS} and (claimed_until is null or claimed_until <= now())`)} as free,
  ${upTo(`stage = 'in-review' and claimed_by = ?`)} as mine,
  ${upTo(`${WAITS} and due_at < now()`)} as overdue,
  ${upTo(`stage = 'changes-requested'`)} as returned,
  ${upTo(`stage = 'scheduled'`)} as scheduled,
  ${upTo('(is_unreviewed or is_minor) and inspected_at is null')} as "to-inspect",
  ${upTo(`stage = 'published' and differs_since is not null`)} as differing`;

/** How much each view of the queue holds, at most `LIMITS.counters`; `mine` for the person who asks. */
export async function queueCounters(strapi: Core.Strapi, me: number): Promise<Counters> {
  const { rows }: { rows: Counters[] } = await strapi.db.connection.raw(COUNT, [me]);
  const [counters] = rows;
  if (!counters) throw new Error('count gave no row');
  return counters;
}
