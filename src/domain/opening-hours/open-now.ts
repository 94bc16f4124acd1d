import { addDays } from '../time/local-date';
import { wallTimeAt } from '../time/zone';
import type { OpeningHours } from './opening-hours';
import { type OpenPeriod, periodsOn } from './periods';

const OPENING_HORIZON_DAYS = 366;
const CLOSING_HORIZON_DAYS = 14;

/** Yesterday's stretch may last into today. */
function periodAround(hours: OpeningHours, instantMs: number, zone: string): OpenPeriod | null {
  const { date } = wallTimeAt(new Date(instantMs), zone);
  const around = [addDays(date, -1), date]
    .flatMap((day) => periodsOn(hours, day, zone))
    .filter((period) => period.from <= instantMs && instantMs < period.to);
  return around.reduce<OpenPeriod | null>((last, one) => (last && last.to >= one.to ? last : one), null);
}

/** Open at this instant: the moment of opening is, the moment of closing is not. */
export function isOpenAt(hours: OpeningHours, instant: Date, zone: string): boolean {
  return periodAround(hours, instant.getTime(), zone) !== null;
}

/** The first moment, not before `instant`, at which it is open; null when there is none within a year. */
export function nextOpening(hours: OpeningHours, instant: Date, zone: string): Date | null {
  const now = instant.getTime();
  const today = wallTimeAt(instant, zone).date;
  const upcoming = (ahead: number) =>
    periodsOn(hours, addDays(today, ahead), zone).filter((period) => period.to > now);
  for (let ahead = -1; ahead <= OPENING_HORIZON_DAYS; ahead += 1) {
    const found = upcoming(ahead);
    // What remains of a night may begin after the next day's hours do.
    if (found.length > 0) {
      const starts = [...found, ...upcoming(ahead + 1)].map((period) => Math.max(period.from, now));
      return new Date(Math.min(...starts));
    }
  }
  return null;
}

/** When the present opening ends; null when it is closed now, or does not close within two weeks. */
export function nextClosing(hours: OpeningHours, instant: Date, zone: string): Date | null {
  let period = periodAround(hours, instant.getTime(), zone);
  for (let day = 0; period !== null && day < CLOSING_HORIZON_DAYS; day += 1) {
    const following = periodAround(hours, period.to, zone);
    if (following === null) return new Date(period.to);
    period = following;
  }
  return null;
}
