import fc from 'fast-check';
import { drawnIn, meantIn, offsetIn } from '../../../src/plugins/moderation/admin/src/moments/wall-dates';

const MINUTE = 60_000;
const zones = fc.constantFrom(
  'Europe/Kaliningrad',
  'Europe/Moscow',
  'Asia/Yekaterinburg',
  'Asia/Kamchatka',
  'UTC',
);
/** Whole minutes: a picker knows no seconds. */
const instants = fc
  .integer({ min: Date.UTC(2025, 0) / MINUTE, max: Date.UTC(2035, 0) / MINUTE })
  .map((minutes) => new Date(minutes * MINUTE));

it('what is drawn and not touched means the same instant', () => {
  fc.assert(
    fc.property(zones, instants, (zone, instant) => {
      expect(meantIn(zone, drawnIn(zone, instant))).toEqual(instant);
    }),
  );
});

it('draws the clock of the zone and not that of the browser', () => {
  const drawn = drawnIn('Asia/Vladivostok', new Date('2026-12-04T20:30:00Z'));
  expect([drawn.getMonth(), drawn.getDate(), drawn.getHours(), drawn.getMinutes()]).toEqual([11, 5, 6, 30]);
});

it('takes ten in the morning for ten in the morning of the zone', () => {
  const drawn = new Date(2026, 11, 5, 10, 0);
  expect(meantIn('Asia/Vladivostok', drawn).toISOString()).toBe('2026-12-05T00:00:00.000Z');
  expect(meantIn('Europe/Kaliningrad', drawn).toISOString()).toBe('2026-12-05T08:00:00.000Z');
});

it.each([
  ['Asia/Yekaterinburg', 'UTC+5'],
  ['Europe/Moscow', 'UTC+3'],
  ['America/St_Johns', 'UTC-3:30'],
])('names the offset of %s', (zone, offset) => {
  expect(offsetIn(zone, new Date('2026-12-05T00:00:00Z'))).toBe(offset);
});
