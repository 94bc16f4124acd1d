import fc from 'fast-check';
import { addDays, formatLocalDate, isLocalDate, weekdayOf } from '../../../../src/domain/time/local-date';

const day = fc
  .date({ min: new Date('1970-01-01T00:00:00Z'), max: new Date('2100-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('local date', () => {
  it.each(['2026-11-21', '2024-02-29', '2000-02-29'])('%s exists', (date) => {
    expect(isLocalDate(date)).toBe(true);
  });

  it.each([
    '2026-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '21.11.2026',
    '2026-11-21T00:00:00Z',
    '',
  ])('«%s» does not', (date) => {
    expect(isLocalDate(date)).toBe(false);
  });

  it('knows the days of the week', () => {
    expect(['2026-11-16', '2026-11-21', '2026-11-22'].map(weekdayOf)).toEqual([1, 6, 7]);
  });

  it('counts over months, leap days and years, there and back', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    fc.assert(
      fc.property(day, fc.integer({ min: -800, max: 800 }), (date, days) => {
        const other = addDays(date, days);
        expect(isLocalDate(other)).toBe(true);
        expect(addDays(other, -days)).toBe(date);
        expect((weekdayOf(date) + days + 805) % 7).toBe(weekdayOf(other) % 7);
      }),
    );
  });

  it('is shown the Russian way', () => {
    expect(formatLocalDate('2026-01-09')).toBe('09.01.2026');
  });
});
