import { addDays, type LocalDate } from '../time/local-date';
import { type Reckoned, type WorkingCalendar, yearMissing } from './working-calendar';

/**
 * The `count`-th working day after `from`, which itself does not count (Civil Code, article 191); a negative count goes
 * back, zero stays. `count` is a whole number.
 */
export function addWorkingDays(
  from: LocalDate,
  count: number,
  calendar: WorkingCalendar,
): Reckoned<LocalDate> {
  const step = count < 0 ? -1 : 1;
  let day = from;
  for (let left = Math.abs(count); left > 0; ) {
    day = addDays(day, step);
    const kind = calendar.kindOf(day);
    if (kind === null) return yearMissing();
    if (kind !== 'off') left -= 1;
  }
  return { value: day };
}

/** Working days after the earlier date up to and with the later one; negative when `to` is the earlier. */
export function workingDaysBetween(
  from: LocalDate,
  to: LocalDate,
  calendar: WorkingCalendar,
): Reckoned<number> {
  const [first, last] = from <= to ? [from, to] : [to, from];
  let count = 0;
  for (let day = addDays(first, 1); day <= last; day = addDays(day, 1)) {
    const kind = calendar.kindOf(day);
    if (kind === null) return yearMissing();
    if (kind !== 'off') count += 1;
  }
  return { value: from <= to || count === 0 ? count : -count };
}
