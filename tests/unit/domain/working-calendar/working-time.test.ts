import fc from 'fast-check';
import { addDays } from '../../../../src/domain/time/local-date';
import { KNOWN_YEARS } from '../../../../src/domain/working-calendar/known-years';
import { type Reckoned, workingCalendar } from '../../../../src/domain/working-calendar/working-calendar';
import { addWorkingDays, workingDaysBetween } from '../../../../src/domain/working-calendar/working-days';
import {
  addWorkingMinutes,
  endOfWorkingDay,
  type Office,
  USUAL_DAY,
  workingMinutesBetween,
} from '../../../../src/domain/working-calendar/working-time';

const calendar = workingCalendar(KNOWN_YEARS);
const moscow: Office = { calendar, zone: 'Europe/Moscow', day: USUAL_DAY };

function reckoned<Value>(answer: Reckoned<Value>): Value {
  if ('refusal' in answer) throw new Error(answer.refusal.code);
  return answer.value;
}

const day = fc.integer({ min: 0, max: 1000 }).map((shift) => addDays('2024-03-01', shift));
const instant = fc
  .integer({ min: Date.UTC(2024, 2, 1), max: Date.UTC(2027, 5, 1) })
  .map((ms) => new Date(Math.floor(ms / 60_000) * 60_000));
const zone = fc.constantFrom('Europe/Kaliningrad', 'Europe/Moscow', 'Asia/Yekaterinburg', 'Asia/Kamchatka');

describe('working days', () => {
  it.each([
    ['2026-11-20', 1, '2026-11-23'],
    ['2026-11-21', 1, '2026-11-23'],
    ['2026-12-30', 1, '2027-01-11'],
    ['2026-12-31', 3, '2027-01-13'],
    ['2025-10-31', 1, '2025-11-01'],
    ['2025-10-31', 2, '2025-11-05'],
    ['2026-11-23', 0, '2026-11-23'],
    ['2027-01-11', -1, '2026-12-30'],
    ['2026-05-08', 1, '2026-05-12'],
  ])('%s and %i more end on %s', (from, count, to) => {
    expect(addWorkingDays(from, count, calendar)).toEqual({ value: to });
  });

  it('end on a working day, as many of them later as were added', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 60 }), (from, count) => {
        const to = reckoned(addWorkingDays(from, count, calendar));
        expect(calendar.kindOf(to)).not.toBe('off');
        expect(workingDaysBetween(from, to, calendar)).toEqual({ value: count });
      }),
    );
  });

  it('can be added in parts', () => {
    const count = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(day, count, count, (from, one, other) => {
        const parts = addWorkingDays(reckoned(addWorkingDays(from, one, calendar)), other, calendar);
        expect(parts).toEqual(addWorkingDays(from, one + other, calendar));
      }),
    );
  });

  it('are as many back as forth', () => {
    fc.assert(
      fc.property(day, day, (one, other) => {
        const forth = reckoned(workingDaysBetween(one, other, calendar));
        expect(reckoned(workingDaysBetween(other, one, calendar))).toBe(-forth || 0);
      }),
    );
  });

  it.each([
    ['2027-12-30', 1],
    ['2024-01-09', -1],
  ])('refuse to leave the years that are known: %s and %i', (from, count) => {
    expect(addWorkingDays(from, count, calendar)).toMatchObject({ refusal: { code: 'CalendarYearMissing' } });
  });
});

describe('working time', () => {
  it.each([
    ['inside a day', '2026-11-23T10:00+03:00', 60, '2026-11-23T11:00+03:00'],
    ['over lunch', '2026-11-23T12:30+03:00', 60, '2026-11-23T14:30+03:00'],
    ['from lunch', '2026-11-23T13:20+03:00', 30, '2026-11-23T14:30+03:00'],
    ['to the very end', '2026-11-23T17:00+03:00', 60, '2026-11-23T18:00+03:00'],
    ['from the evening', '2026-11-23T20:00+03:00', 60, '2026-11-24T10:00+03:00'],
    ['over a weekend', '2026-11-20T17:30+03:00', 60, '2026-11-23T09:30+03:00'],
    ['over a shortened day', '2026-11-03T16:30+03:00', 60, '2026-11-05T09:30+03:00'],
    ['over New Year', '2026-12-30T17:00+03:00', 120, '2027-01-11T10:00+03:00'],
    ['nothing, at work', '2026-11-23T10:00+03:00', 0, '2026-11-23T10:00+03:00'],
    ['nothing, at night', '2026-11-23T20:00+03:00', 0, '2026-11-24T09:00+03:00'],
  ])('%s', (_name, from, minutes, to) => {
    expect(reckoned(addWorkingMinutes(new Date(from), minutes, moscow))).toEqual(new Date(to));
  });

  it('passes as much as was added, in every zone', () => {
    fc.assert(
      fc.property(instant, fc.integer({ min: 0, max: 5_000 }), zone, (from, minutes, name) => {
        const office = { ...moscow, zone: name };
        const to = reckoned(addWorkingMinutes(from, minutes, office));
        expect(to.getTime()).toBeGreaterThanOrEqual(from.getTime());
        expect(workingMinutesBetween(from, to, office)).toEqual({ value: minutes });
      }),
    );
  });

  it('can be added in parts', () => {
    const minutes = fc.integer({ min: 1, max: 3_000 });
    fc.assert(
      fc.property(instant, minutes, minutes, (from, one, other) => {
        const middle = reckoned(addWorkingMinutes(from, one, moscow));
        expect(addWorkingMinutes(middle, other, moscow)).toEqual(
          addWorkingMinutes(from, one + other, moscow),
        );
      }),
    );
  });

  it.each([
    ['2026-11-20T10:00+03:00', 1, '2026-11-23T18:00+03:00'],
    ['2026-11-02T23:59+03:00', 1, '2026-11-03T17:00+03:00'],
    ['2026-11-21T12:00+03:00', 2, '2026-11-24T18:00+03:00'],
  ])('a term of days that runs from %s for %i ends at %s', (from, days, to) => {
    expect(endOfWorkingDay(new Date(from), days, moscow)).toEqual({ value: new Date(to) });
  });

  it.each([addWorkingMinutes, endOfWorkingDay])(
    'does not guess what a year without a decree is like',
    (add) => {
      expect(add(new Date('2027-12-30T17:30+03:00'), 600, moscow)).toMatchObject({
        refusal: { code: 'CalendarYearMissing' },
      });
    },
  );
});
