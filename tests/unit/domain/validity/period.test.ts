import fc from 'fast-check';
import { addDays } from '../../../../src/domain/time/local-date';
import { wallTimeAt } from '../../../../src/domain/time/zone';
import { checkPeriod, isValidAt, validityAt } from '../../../../src/domain/validity/period';
import { codesOf, pathsOf } from '../arbitraries';
import { instants, zones } from '../zones';

const MOSCOW = 'Europe/Moscow';

describe('a period of days', () => {
  const november = { from: '2026-11-01', to: '2026-11-30' };

  it.each([
    ['2026-10-31T20:59:59.999Z', 'upcoming'],
    ['2026-10-31T21:00:00.000Z', 'current'],
    ['2026-11-30T20:59:59.999Z', 'current'],
    ['2026-11-30T21:00:00.000Z', 'expired'],
  ])('at %s in Moscow is %s', (instant, validity) => {
    expect(validityAt(november, new Date(instant), MOSCOW)).toBe(validity);
  });

  it('begins and ends by the clock of the organisation', () => {
    const instant = new Date('2026-10-31T13:00:00Z');
    expect(isValidAt(november, instant, 'Asia/Kamchatka')).toBe(true);
    expect(isValidAt(november, instant, MOSCOW)).toBe(false);
  });

  it('holds exactly on its days, in any zone and over any change of clocks', () => {
    const length = fc.integer({ min: 0, max: 3 });
    const shift = fc.integer({ min: -4, max: 2 });
    fc.assert(
      fc.property(instants, zones, shift, length, (instant, zone, start, days) => {
        const today = wallTimeAt(instant, zone).date;
        const from = addDays(today, start);
        const to = addDays(from, days);
        expect(isValidAt({ from, to }, instant, zone)).toBe(from <= today && today <= to);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a period of instants', () => {
  const period = { from: '2026-11-01T10:00:00+03:00', to: new Date('2026-11-01T12:00:00Z') };

  it.each([
    ['2026-11-01T06:59:59.999Z', 'upcoming'],
    ['2026-11-01T07:00:00.000Z', 'current'],
    ['2026-11-01T11:59:59.999Z', 'current'],
    ['2026-11-01T12:00:00.000Z', 'expired'],
  ])('at %s is %s', (instant, validity) => {
    expect(validityAt(period, new Date(instant), MOSCOW)).toBe(validity);
  });
});

it('an open end never ends', () => {
  fc.assert(
    fc.property(instants, zones, (instant, zone) => {
      expect(isValidAt({}, instant, zone)).toBe(true);
      expect(isValidAt({ from: null, to: '2030-01-01' }, instant, zone)).toBe(true);
      expect(isValidAt({ from: '2020-01-01' }, instant, zone)).toBe(true);
    }),
  );
});

describe('the check of a period', () => {
  it.each([
    {},
    { from: null, to: undefined },
    { from: '2026-11-01' },
    { from: '2026-11-01', to: '2026-11-01' },
    { from: '2026-11-01T10:00:00.000Z', to: '2026-11-01T10:00:00.001Z' },
    { from: '2026-11-01T10:00:00+03:00', to: '2026-11-01T08:00Z' },
    { from: new Date('2026-11-01T10:00:00Z'), to: '2026-11-01' },
  ])('accepts %j', (period) => {
    expect(checkPeriod(period)).toEqual([]);
  });

  it.each([
    [{ from: '2026-02-29' }, 'PeriodDate', 'validFrom'],
    [{ from: '' }, 'PeriodDate', 'validFrom'],
    [{ to: '01.12.2026' }, 'PeriodDate', 'validTo'],
    [{ to: '2026-11-01T10:00:00' }, 'PeriodDate', 'validTo'],
    [{ to: '2026-02-30T10:00:00Z' }, 'PeriodDate', 'validTo'],
    [{ to: '2026-11-01T25:00:00Z' }, 'PeriodDate', 'validTo'],
    [{ to: new Date(Number.NaN) }, 'PeriodDate', 'validTo'],
    [{ from: '2026-11-02', to: '2026-11-01' }, 'PeriodOrder', 'validTo'],
    [{ from: '2026-11-01T10:00:00Z', to: '2026-11-01T10:00:00Z' }, 'PeriodOrder', 'validTo'],
  ])('refuses %j as %s at the field of the document', (period, code, field) => {
    const refusals = checkPeriod(period, ['data'], { from: 'validFrom', to: 'validTo' });
    expect(codesOf(refusals)).toEqual([code]);
    expect(pathsOf(refusals)).toEqual([`data.${field}`]);
  });
});
