/** A day of the calendar without a place: `YYYY-MM-DD`. Such strings compare in the order of time. */
export type LocalDate = string;

const DAY_MS = 86_400_000;

function midnightUtc(date: LocalDate): number {
  return Date.parse(`${date}T00:00:00Z`);
}

/** Four-digit year, a month and a day that exist: `2026-02-29` is none. */
export function isLocalDate(value: string): boolean {
  if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(value)) return false;
  const time = midnightUtc(value);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return new Date(midnightUtc(date) + days * DAY_MS).toISOString().slice(0, 10);
}

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export function weekdayOf(date: LocalDate): number {
  return new Date(midnightUtc(date)).getUTCDay() || 7;
}

/** `2026-12-31` → `31.12.2026`. */
export function formatLocalDate(date: LocalDate): string {
  return date.split('-').reverse().join('.');
}
