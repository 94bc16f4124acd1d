import { addDays, isLocalDate } from '../time/local-date';
import { instantOf } from '../time/zone';

/**
 * The field that says until when a published document stays. A service stays through its last day, an announcement
 * until its moment. A regulation whose time has passed is only hidden: cards go on referring to it.
 */
const LAST_MOMENT: Readonly<Record<string, string>> = {
  'api::announcement.announcement': 'endsAt',
  'api::service.service': 'validTo',
};

/**
 * When the document leaves by itself.
 * @param zone of the organisation: its day ends by its clock
 * @returns null where it stays until somebody withdraws it
 */
export function expiresAt(
  type: string,
  fields: Readonly<Record<string, unknown>>,
  zone: string,
): Date | null {
  const end = fields[LAST_MOMENT[type] ?? ''];
  if (typeof end !== 'string') return null;
  if (isLocalDate(end)) return instantOf(addDays(end, 1), 0, zone);
  // A day that does not exist, which `Date` would move into the next month, has no hour.
  const moment = end.includes('T') ? Date.parse(end) : Number.NaN;
  return Number.isNaN(moment) ? null : new Date(moment);
}

/** The service is late when something happens more than this after its time. */
export const LATE_AFTER_MS = 60_000;
