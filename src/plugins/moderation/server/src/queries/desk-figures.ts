import type { Core } from '@strapi/strapi';
import { installationZone } from '../../../../../shared/time/installation-zone';
import type { DayFigures } from '../../../shared/materials';

const DAYS = 14;

const BY_DAY = `
select to_char(day.day, 'YYYY-MM-DD') as day,
  count(act.id) filter (where act.verb = 'submit')::int as submitted,
  count(act.id) filter (where act.verb <> 'submit')::int as decided
from generate_series(
  date_trunc('day', now() at time zone :zone) - interval '${DAYS - 1} days',
  date_trunc('day', now() at time zone :zone), interval '1 day') as day(day)
left join moderation_acts act on act.verb in ('submit', 'approve', 'request-changes', 'reject')
  and act.created_at >= (day.day at time zone :zone)
  and act.created_at < ((day.day + interval '1 day') at time zone :zone)
group by day.day order by day.day`;

/** What came in and what was decided on each of the last days, by the calendar of the installation. */
export async function figuresByDay(strapi: Core.Strapi): Promise<DayFigures[]> {
  const zone = installationZone(strapi);
  const { rows }: { rows: DayFigures[] } = await strapi.db.connection.raw(BY_DAY, { zone });
  return rows;
}
