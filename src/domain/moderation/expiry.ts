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

/** Days before the last day of validity on which people are reminded of it. */
export const REMINDER_DAYS = [30, 14, 7, 1] as const;

export type ReminderDay = (typeof REMINDER_DAYS)[number];

/**
 * The reminder that is due: the last of those whose day has come. So a day on which nothing ran is made up for by the
 * next, and what was missed altogether is not sent late.
 * @param daysLeft 0 on the last day of validity
 * @returns null before the first and after the end
 */
export function reminderDue(daysLeft: number): ReminderDay | null {
  if (daysLeft < 0) return null;
  return [...REMINDER_DAYS].reverse().find((day) => daysLeft <= day) ?? null;
}

const DAY_MS = 86_400_000;

/** Whole days from one day of the calendar to another; negative where it lies before. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);

/** The service is late when something happens more than this after its time. */
export const LATE_AFTER_MS = 60_000;
