import type { LocalDate } from '../time/local-date';
import { wallTimeAt } from '../time/zone';

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

export interface DueReminder {
  readonly day: ReminderDay;
  readonly daysLeft: number;
}

/**
 * The reminder that is due of something valid through its last day.
 * @param until last day, `YYYY-MM-DD`
 * @param zone of the organisation: its day counts
 */
export function reminderOf(until: LocalDate, now: Date, zone: string): DueReminder | null {
  const daysLeft = daysBetween(wallTimeAt(now, zone).date, until);
  const day = reminderDue(daysLeft);
  return day === null ? null : { day, daysLeft };
}
