import fc from 'fast-check';
import { checkOpeningHours } from '../../../../src/domain/opening-hours/check-opening-hours';
import { codesOf, pathsOf } from '../arbitraries';
import { openingHours } from './hours-arbitrary';

const day = { weekday: 1, opens: '09:00', closes: '18:00', breaks: [{ from: '13:00', to: '14:00' }] };
const hours = { days: [day], exceptions: [], message: 'Приём по записи' };
const holiday = { date: '2027-01-01', until: '2027-01-08', closed: true };

function withDay(change: object) {
  return { ...hours, days: [{ ...day, ...change }] };
}

function withBreaks(...breaks: { from: string; to: string }[]) {
  return withDay({ breaks });
}

function withExceptions(...changes: object[]) {
  return { ...hours, exceptions: changes.map((change) => ({ ...holiday, ...change })) };
}

describe('opening hours', () => {
  it('any well-formed hours are accepted, with nights, breaks and exceptions', () => {
    fc.assert(
      fc.property(openingHours, (generated) => {
        expect(checkOpeningHours(generated)).toEqual([]);
      }),
    );
  });

  it.each([
    ['round the clock', withDay({ opens: '00:00', closes: '24:00' })],
    ['until midnight', withDay({ closes: '00:00', breaks: [] })],
    [
      'a night with a break over midnight',
      withDay({ opens: '20:00', closes: '08:00', breaks: [{ from: '23:30', to: '00:30' }] }),
    ],
    [
      'two breaks, one after the other',
      withBreaks({ from: '14:00', to: '15:00' }, { from: '13:00', to: '14:00' }),
    ],
    ['neighbouring exceptions', withExceptions({}, { date: '2027-01-09', until: null })],
  ])('%s: accepted', (_, given) => {
    expect(checkOpeningHours(given)).toEqual([]);
  });

  it.each([
    ['days.0.weekday', 'WeekdayUnknown', withDay({ weekday: 0 })],
    ['days.0.weekday', 'WeekdayUnknown', withDay({ weekday: 1.5 })],
    ['days.1.weekday', 'WeekdayRepeated', { ...hours, days: [day, day] }],
    ['days.0.opens', 'TimeFormat', withDay({ opens: '9:00' })],
    ['days.0.opens', 'TimeFormat', withDay({ opens: '24:00' })],
    ['days.0.closes', 'TimeFormat', withDay({ closes: '18:60' })],
    ['days.0.closes', 'TimeFormat', withDay({ closes: '24:01' })],
    ['days.0.closes', 'OpensEqualsCloses', withDay({ closes: '09:00' })],
    ['days.0.closes', 'ClosesBeforeOpens', withDay({ opens: '18:00', closes: '09:00' })],
    ['days.0.closes', 'ClosesBeforeOpens', withDay({ opens: '18:00', closes: '08:01' })],
    ['days.0.breaks.0.from', 'TimeFormat', withBreaks({ from: '13', to: '14:00' })],
    ['days.0.breaks.0.from', 'TimeFormat', withBreaks({ from: '24:00', to: '14:00' })],
    ['days.0.breaks.0.to', 'TimeFormat', withBreaks({ from: '13:00', to: '' })],
    ['days.0.breaks.0.to', 'BreakOrder', withBreaks({ from: '14:00', to: '13:00' })],
    ['days.0.breaks.0.to', 'BreakOrder', withBreaks({ from: '14:00', to: '14:00' })],
    ['days.0.breaks.0', 'BreakOutsideHours', withBreaks({ from: '08:30', to: '09:30' })],
    ['days.0.breaks.0', 'BreakOutsideHours', withBreaks({ from: '17:30', to: '18:01' })],
    [
      'days.0.breaks.1',
      'BreaksOverlap',
      withBreaks({ from: '13:00', to: '14:00' }, { from: '12:00', to: '13:01' }),
    ],
    [
      'days.0.breaks.1',
      'BreaksOverlap',
      withBreaks({ from: '12:00', to: '15:00' }, { from: '13:00', to: '14:00' }),
    ],
    ['exceptions.0.date', 'ExceptionDate', withExceptions({ date: '2027-02-29' })],
    ['exceptions.0.until', 'ExceptionDate', withExceptions({ until: '2027-01-32' })],
    ['exceptions.0.until', 'ExceptionOrder', withExceptions({ until: '2026-12-31' })],
    ['exceptions.1.date', 'ExceptionRepeated', withExceptions({}, { date: '2027-01-08', until: null })],
    ['exceptions.0.opens', 'ExceptionHoursMissing', withExceptions({ closed: false })],
    ['exceptions.0.closes', 'ExceptionHoursMissing', withExceptions({ closed: false, opens: '09:00' })],
    [
      'exceptions.0.closes',
      'ClosesBeforeOpens',
      withExceptions({ closed: false, opens: '16:00', closes: '09:00' }),
    ],
    ['exceptions.0.note', 'TextMarkup', withExceptions({ note: '<i>' })],
    ['message', 'TextControlCharacter', { ...hours, message: 'a\u0000' }],
  ])('at %s: %s', (path, code, given) => {
    const refusals = checkOpeningHours(given, ['workingHours']);
    expect(codesOf(refusals)).toEqual([code]);
    expect(pathsOf(refusals)).toEqual([`workingHours.${path}`]);
  });
});
