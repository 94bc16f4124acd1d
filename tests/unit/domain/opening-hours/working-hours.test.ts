import { describeOpeningHours } from '../../../../src/domain/opening-hours/describe';
import { isOpenAt } from '../../../../src/domain/opening-hours/open-now';
import { checkWorkingHours, openingHoursOf } from '../../../../src/domain/opening-hours/working-hours';
import { codesOf, pathsOf } from '../arbitraries';

const monday = {
  weekday: 'monday',
  opensAt: '09:00:00.000',
  closesAt: '18:00:00.000',
  breaks: [
    { startsAt: '13:00:00.000', endsAt: '14:00:00.000' },
    { startsAt: '16:00:00.000', endsAt: '16:15:00.000' },
  ],
};
const holiday = { startsOn: '2027-01-01', endsOn: null, isClosed: null, opensAt: null, reason: null };

function withSecondBreak(second: { startsAt: string; endsAt: string }) {
  return { days: [{ ...monday, breaks: [...monday.breaks.slice(0, 1), second] }] };
}

describe('hours as editors fill them in', () => {
  it('are read as the database gives them', () => {
    const hours = openingHoursOf({ days: [monday], exceptions: [holiday], message: null });
    expect(checkWorkingHours({ days: [monday], exceptions: [holiday] })).toEqual([]);
    expect(describeOpeningHours(hours)).toBe(
      'Пн 9:00–18:00, перерывы 13:00–14:00, 16:00–16:15; Вт–Вс – выходной',
    );
    expect(isOpenAt(hours, new Date('2026-11-23T13:30:00+03:00'), 'Europe/Moscow')).toBe(false);
    expect(isOpenAt(hours, new Date('2026-11-23T14:30:00+03:00'), 'Europe/Moscow')).toBe(true);
    expect(isOpenAt(hours, new Date('2026-11-23T16:10:00+03:00'), 'Europe/Moscow')).toBe(false);
  });

  it('from midnight to midnight are round the clock', () => {
    const day = { weekday: 'sunday', opensAt: '00:00', closesAt: '00:00' };
    expect(checkWorkingHours({ days: [day] })).toEqual([]);
    expect(describeOpeningHours(openingHoursOf({ days: [day] }))).toBe('Пн–Сб – выходной; Вс круглосуточно');
  });

  it('may be absent', () => {
    expect(checkWorkingHours({ days: null, exceptions: undefined })).toEqual([]);
  });

  it.each([
    ['days.0.weekday', 'WeekdayUnknown', { days: [{ ...monday, weekday: 'someday' }] }],
    ['days.1.weekday', 'WeekdayRepeated', { days: [monday, monday] }],
    ['days.0.opensAt', 'TimeFormat', { days: [{ ...monday, opensAt: '25:00' }] }],
    ['days.0.closesAt', 'ClosesBeforeOpens', { days: [{ ...monday, opensAt: '19:00', breaks: null }] }],
    [
      'days.0.breaks.1.startsAt',
      'BreakOutsideHours',
      withSecondBreak({ startsAt: '17:50', endsAt: '18:10' }),
    ],
    ['days.0.breaks.1.startsAt', 'BreaksOverlap', withSecondBreak({ startsAt: '13:30', endsAt: '14:30' })],
    ['days.0.breaks.1.startsAt', 'TimeFormat', withSecondBreak({ startsAt: '16', endsAt: '16:15' })],
    ['days.0.breaks.1.endsAt', 'BreakOrder', withSecondBreak({ startsAt: '16:00', endsAt: '15:00' })],
    ['days.0.breaks.1.endsAt', 'TimeFormat', withSecondBreak({ startsAt: '16:00', endsAt: '16' })],
    ['exceptions.0.startsOn', 'ExceptionDate', { exceptions: [{ ...holiday, startsOn: '2027-13-01' }] }],
    ['exceptions.0.endsOn', 'ExceptionOrder', { exceptions: [{ ...holiday, endsOn: '2026-01-01' }] }],
    ['exceptions.0.opensAt', 'ExceptionHoursMissing', { exceptions: [{ ...holiday, isClosed: false }] }],
    ['exceptions.0.reason', 'TextMarkup', { exceptions: [{ ...holiday, reason: '<b>' }] }],
    ['message', 'TextMarkup', { message: '<b>' }],
  ])('at %s: %s', (path, code, working) => {
    const refusals = checkWorkingHours(working, ['workingHours']);
    expect(codesOf(refusals)).toEqual([code]);
    expect(pathsOf(refusals)).toEqual([`workingHours.${path}`]);
  });
});
