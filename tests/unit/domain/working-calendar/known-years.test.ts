import { addDays, weekdayOf } from '../../../../src/domain/time/local-date';
import { checkCalendarYear } from '../../../../src/domain/working-calendar/calendar-year';
import { KNOWN_YEARS } from '../../../../src/domain/working-calendar/known-years';
import { type DayKind, workingCalendar } from '../../../../src/domain/working-calendar/working-calendar';

const calendar = workingCalendar(KNOWN_YEARS);

function daysOf(year: number): string[] {
  const days: string[] = [];
  for (let day = `${year}-01-01`; day.startsWith(`${year}`); day = addDays(day, 1)) days.push(day);
  return days;
}

const ofKind = (year: number, kind: DayKind): string[] =>
  daysOf(year).filter((day) => calendar.kindOf(day) === kind);

/** The production calendars of Консультант and Гарант, kept apart from the rules that ours is reckoned by. */
const PUBLISHED = [
  {
    year: 2024,
    working: 248,
    hours: 1979,
    weekdaysOff:
      '01-01 01-02 01-03 01-04 01-05 01-08 02-23 03-08 04-29 04-30 05-01 05-09 05-10 06-12 11-04 12-30 12-31',
    weekendsWorked: '04-27 11-02 12-28',
    shortened: '02-22 03-07 05-08 06-11 11-02',
  },
  {
    year: 2025,
    working: 247,
    hours: 1972,
    weekdaysOff: '01-01 01-02 01-03 01-06 01-07 01-08 05-01 05-02 05-08 05-09 06-12 06-13 11-03 11-04 12-31',
    weekendsWorked: '11-01',
    shortened: '03-07 04-30 06-11 11-01',
  },
  {
    year: 2026,
    working: 247,
    hours: 1972,
    weekdaysOff: '01-01 01-02 01-05 01-06 01-07 01-08 01-09 02-23 03-09 05-01 05-11 06-12 11-04 12-31',
    weekendsWorked: '',
    shortened: '04-30 05-08 06-11 11-03',
  },
  {
    year: 2027,
    working: 247,
    hours: 1972,
    weekdaysOff: '01-01 01-04 01-05 01-06 01-07 01-08 02-22 02-23 03-08 05-03 05-10 06-14 11-04 11-05 12-31',
    weekendsWorked: '02-20',
    shortened: '02-20 04-30 06-11 11-03',
  },
];

describe.each(PUBLISHED)('the calendar of $year', ({ year, working, hours, ...published }) => {
  const listed = (days: string): string[] => (days ? days.split(' ').map((day) => `${year}-${day}`) : []);

  it('has the days off, the worked weekends and the shortened days that were published', () => {
    expect(ofKind(year, 'off').filter((day) => weekdayOf(day) < 6)).toEqual(listed(published.weekdaysOff));
    const worked = [...ofKind(year, 'working'), ...ofKind(year, 'shortened')].filter(
      (day) => weekdayOf(day) > 5,
    );
    expect(worked.sort()).toEqual(listed(published.weekendsWorked));
    expect(ofKind(year, 'shortened')).toEqual(listed(published.shortened));
  });

  it('has the published number of working days and of hours in a week of forty', () => {
    const [full, short] = [ofKind(year, 'working').length, ofKind(year, 'shortened').length];
    expect([full + short, full * 8 + short * 7]).toEqual([working, hours]);
  });

  it('is accepted as it would be typed', () => {
    expect(
      KNOWN_YEARS.filter((known) => known.year === year).flatMap((known) => checkCalendarYear(known)),
    ).toEqual([]);
  });
});

it('knows nothing of other years', () => {
  expect([calendar.kindOf('2023-12-29'), calendar.kindOf('2028-01-10')]).toEqual([null, null]);
});

it('takes additional days off, of a region or announced in the course of the year', () => {
  const regional = workingCalendar([
    { year: 2026, basis: 'Закон РБ', transfers: [], additionalDaysOff: ['2026-10-12'] },
  ]);
  expect([regional.kindOf('2026-10-12'), calendar.kindOf('2026-10-12')]).toEqual(['off', 'working']);
});

it.each([
  [{ from: '2026-01-03', to: '2027-01-09' }],
  [{ from: '2026-01-12', to: '2026-01-13' }],
  [{ from: '2026-01-03', to: '2026-01-10' }],
  [{ from: '2026-01-03', to: '2026-05-01' }],
  [{ from: '2026-02-30', to: '2026-05-08' }],
])('refuses the transfer %j', (transfer) => {
  const year = { year: 2026, basis: '', transfers: [transfer], additionalDaysOff: ['2026-13-01'] };
  expect(checkCalendarYear(year, ['years', 0]).map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
    'CalendarTransfer years.0.transfers.0',
    'CalendarDate years.0.additionalDaysOff.0',
  ]);
});
