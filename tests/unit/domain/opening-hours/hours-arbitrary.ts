import fc from 'fast-check';
import type { Break, OpeningHours, Stretch } from '../../../../src/domain/opening-hours/opening-hours';
import { addDays } from '../../../../src/domain/time/local-date';

const DAY = 1440;

function clock(minutes: number): string {
  const ofDay = minutes === DAY ? DAY : minutes % DAY;
  return `${String(Math.floor(ofDay / 60)).padStart(2, '0')}:${String(ofDay % 60).padStart(2, '0')}`;
}

/** Where the day begins and how long it lasts, such that a night ends by 08:00. */
const bounds = fc
  .tuple(fc.integer({ min: 0, max: DAY - 1 }), fc.integer({ min: 10, max: DAY - 1 }))
  .map(([from, length]) => ({ from, to: from + length }))
  .filter(({ to }) => to <= DAY || to - DAY <= 480);

function breaksWithin(from: number, to: number): fc.Arbitrary<Break[]> {
  return fc
    .uniqueArray(fc.integer({ min: from, max: to }), { maxLength: 4 })
    .map((points) => [...points].sort((left, right) => left - right))
    .map((points) =>
      points.flatMap((point, position) => {
        const end = points[position + 1];
        return position % 2 === 0 && end !== undefined ? [{ from: clock(point % DAY), to: clock(end) }] : [];
      }),
    );
}

const stretch: fc.Arbitrary<Stretch> = bounds.chain(({ from, to }) =>
  breaksWithin(from, to).map((breaks) => ({ opens: clock(from), closes: clock(to), breaks })),
);

const weekdays = fc.subarray([1, 2, 3, 4, 5, 6, 7]);

const exceptions = fc.uniqueArray(fc.integer({ min: 0, max: 1000 }), { maxLength: 5 }).chain((days) =>
  fc.tuple(
    ...days.map((day) =>
      fc.record({ closed: fc.boolean(), hours: stretch }).map(({ closed, hours }) => ({
        date: addDays('2025-01-01', day),
        closed,
        ...hours,
      })),
    ),
  ),
);

/** Hours that the check accepts, with nights, breaks and exceptions. */
export const openingHours: fc.Arbitrary<OpeningHours> = fc
  .tuple(weekdays, exceptions)
  .chain(([listed, special]) =>
    fc
      .tuple(...listed.map((weekday) => stretch.map((hours) => ({ weekday, ...hours }))))
      .map((days) => ({ days, exceptions: special })),
  );
