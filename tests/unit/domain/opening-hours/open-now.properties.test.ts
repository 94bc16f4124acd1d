import fc from 'fast-check';
import { isOpenAt, nextClosing, nextOpening } from '../../../../src/domain/opening-hours/open-now';
import type { OpeningHours, Stretch } from '../../../../src/domain/opening-hours/opening-hours';
import { addDays, weekdayOf } from '../../../../src/domain/time/local-date';
import { wallTimeAt } from '../../../../src/domain/time/zone';
import { instants, ZONES } from '../zones';
import { openingHours } from './hours-arbitrary';

const HOUR = 3_600_000;
const WITHOUT_SUMMER_TIME = ['Europe/Moscow', 'Europe/Kaliningrad', 'Asia/Kamchatka'];

function minute(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
}

function hoursOf(hours: OpeningHours, date: string): Stretch | undefined {
  const special = hours.exceptions.find((exception) => exception.date === date);
  if (special?.closed) return undefined;
  const { opens, closes, breaks } = special ?? {};
  if (opens && closes) return { opens, closes, breaks };
  return hours.days.find((day) => day.weekday === weekdayOf(date));
}

/** Told minute by minute from the written hours, as a visitor reads the plate on the door. */
function plateSaysOpen(hours: OpeningHours, date: string, now: number): boolean {
  const stretch = hoursOf(hours, date);
  if (!stretch) return false;
  const opens = minute(stretch.opens);
  const after = (clock: string) => minute(clock) + (minute(clock) < opens ? 1440 : 0);
  if (now < opens || now >= after(stretch.closes)) return false;
  return !(stretch.breaks ?? []).some((pause) => after(pause.from) <= now && now < after(pause.to));
}

it.each(WITHOUT_SUMMER_TIME)('in %s it is open exactly when the plate on the door says so', (zone) => {
  fc.assert(
    fc.property(openingHours, instants, (hours, instant) => {
      const { date, minutes } = wallTimeAt(instant, zone);
      const says =
        plateSaysOpen(hours, date, minutes) || plateSaysOpen(hours, addDays(date, -1), minutes + 1440);
      expect(isOpenAt(hours, instant, zone)).toBe(says);
    }),
    { numRuns: 500 },
  );
});

it.each(ZONES)('in %s it is open at the next opening, and never in between', (zone) => {
  fc.assert(
    fc.property(openingHours, instants, fc.double({ min: 0, max: 1, noNaN: true }), (hours, now, part) => {
      const opening = nextOpening(hours, now, zone);
      if (opening === null) {
        expect(isOpenAt(hours, new Date(now.getTime() + part * 300 * 24 * HOUR), zone)).toBe(false);
        return;
      }
      expect(isOpenAt(hours, opening, zone)).toBe(true);
      const wait = opening.getTime() - now.getTime();
      expect(wait).toBeGreaterThanOrEqual(0);
      if (wait === 0) return;
      const between = [0, Math.floor(part * (wait - 1)), wait - 1].map(
        (passed) => new Date(now.getTime() + passed),
      );
      expect(between.map((instant) => isOpenAt(hours, instant, zone))).toEqual([false, false, false]);
    }),
    { numRuns: 150 },
  );
});

it.each(ZONES)('in %s it is open until the next closing, and not at it', (zone) => {
  fc.assert(
    fc.property(openingHours, instants, fc.double({ min: 0, max: 1, noNaN: true }), (hours, now, part) => {
      const opening = nextOpening(hours, now, zone);
      fc.pre(opening !== null);
      const closing = nextClosing(hours, opening, zone);
      fc.pre(closing !== null);
      const lasts = closing.getTime() - opening.getTime();
      const during = [0, Math.floor(part * (lasts - 1)), lasts - 1].map(
        (passed) => new Date(opening.getTime() + passed),
      );
      expect(during.map((instant) => isOpenAt(hours, instant, zone))).toEqual([true, true, true]);
      expect(isOpenAt(hours, closing, zone)).toBe(false);
    }),
    { numRuns: 150 },
  );
});
