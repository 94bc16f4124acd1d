const DAY_MS = 24 * 60 * 60 * 1000;

/** The instant a whole number of days after (or, when negative, before) `now`, as ISO 8601 in UTC. */
export const daysFrom = (now: Date, days: number): string =>
  new Date(now.getTime() + days * DAY_MS).toISOString();
