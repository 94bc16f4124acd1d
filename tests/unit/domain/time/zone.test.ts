import fc from 'fast-check';
import { checkTimeZone, instantOf, wallTimeAt } from '../../../../src/domain/time/zone';
import { codesOf } from '../arbitraries';
import { instants, ZONES } from '../zones';

const minutes = fc.integer({ min: 0, max: 2879 });

describe('the clock of a zone', () => {
  it.each([
    ['2026-11-21T09:00:00Z', 'Europe/Kaliningrad', '2026-11-21', 11 * 60],
    ['2026-11-21T09:00:00Z', 'Europe/Moscow', '2026-11-21', 12 * 60],
    ['2026-11-21T13:30:59.999Z', 'Asia/Kamchatka', '2026-11-22', 90],
    ['2026-12-31T21:00:00Z', 'Europe/Moscow', '2027-01-01', 0],
    ['2014-10-26T00:30:00Z', 'Europe/Moscow', '2014-10-26', 3 * 60 + 30],
  ])('at %s in %s is %s, minute %d', (instant, zone, date, minute) => {
    expect(wallTimeAt(new Date(instant), zone)).toEqual({ date, minutes: minute });
  });

  it.each([
    ['a winter day', '2026-01-15', 540, 'Europe/Berlin', '2026-01-15T08:00:00.000Z'],
    ['a summer day', '2026-07-15', 540, 'Europe/Berlin', '2026-07-15T07:00:00.000Z'],
    ['the hour that is skipped', '2026-03-29', 150, 'Europe/Berlin', '2026-03-29T01:30:00.000Z'],
    ['the hour that comes twice', '2026-10-25', 150, 'Europe/Berlin', '2026-10-25T00:30:00.000Z'],
    ['a midnight that is skipped', '2026-03-29', 0, 'Asia/Beirut', '2026-03-28T22:00:00.000Z'],
    ['a minute of the next day', '2026-11-21', 1500, 'Europe/Moscow', '2026-11-21T22:00:00.000Z'],
  ])('finds the instant of %s', (_, date, minute, zone, instant) => {
    expect(instantOf(date, minute, zone).toISOString()).toBe(instant);
  });

  it.each(ZONES)('in %s the instant of what the clock shows is that instant, or its first coming', (zone) => {
    fc.assert(
      fc.property(instants, (instant) => {
        const whole = Math.floor(instant.getTime() / 60_000) * 60_000;
        const { date, minutes: minute } = wallTimeAt(instant, zone);
        const back = instantOf(date, minute, zone);
        expect(wallTimeAt(back, zone)).toEqual({ date, minutes: minute });
        // No zone of ours repeats more than an hour.
        expect([0, 30 * 60_000, 60 * 60_000]).toContain(whole - back.getTime());
      }),
      { numRuns: 300 },
    );
  });

  it.each(ZONES)('in %s a later minute never comes earlier', (zone) => {
    fc.assert(
      fc.property(instants, minutes, minutes, (instant, one, other) => {
        const { date } = wallTimeAt(instant, zone);
        const [first, last] = [Math.min(one, other), Math.max(one, other)];
        // A minute that is skipped is taken as far behind the change, past those that follow it on the clock.
        fc.pre(wallTimeAt(instantOf(date, first, zone), zone).minutes === first % 1440);
        const gap = instantOf(date, last, zone).getTime() - instantOf(date, first, zone).getTime();
        // Falling back repeats an hour: of the repeated minutes the first coming is taken.
        expect(gap).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the name of a zone', () => {
  it.each([...ZONES, 'UTC', 'America/Argentina/Buenos_Aires'])('%s is accepted', (zone) => {
    expect(checkTimeZone(zone)).toEqual([]);
  });

  it.each([
    'Europe/Moskva',
    '+03:00',
    'Moscow',
    'EST',
    'europe/moscow',
    '',
    'Europe/Moscow\n',
    '../etc/passwd',
  ])('«%s» is refused', (zone) => {
    expect(codesOf(checkTimeZone(zone, ['timeZone']))).toEqual(['TimeZoneUnknown']);
  });
});
