import { addDays, weekdayOf } from '../time/local-date';
import { instantOf, wallTimeAt } from '../time/zone';

/** When messages are gathered into one: every day, or on one day of the week (1 is Monday), by the zone's clock. */
export interface DigestTime {
  /** Minutes since midnight, 0…1439. */
  readonly minutes: number;
  readonly weekday?: number;
  readonly zone: string;
}

/** The first time of the digest that is later than the instant. */
export function nextDigestAt({ minutes, weekday, zone }: DigestTime, instant: Date): Date {
  let { date } = wallTimeAt(instant, zone);
  // A week of days, and one more for a time of today that is over.
  for (let day = 0; day <= 8; day += 1) {
    const at = instantOf(date, minutes, zone);
    if (at > instant && (weekday === undefined || weekdayOf(date) === weekday)) return at;
    date = addDays(date, 1);
  }
  throw new RangeError(`There is no weekday ${weekday}`);
}
