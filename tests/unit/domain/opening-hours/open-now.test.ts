import fc from 'fast-check';
import { isOpenAt, nextClosing, nextOpening } from '../../../../src/domain/opening-hours/open-now';
import type { OpeningHours } from '../../../../src/domain/opening-hours/opening-hours';

const MOSCOW = 'Europe/Moscow';

const office: OpeningHours = {
  days: [1, 2, 3, 4, 5].map((weekday) => ({
    weekday,
    opens: '09:00',
    closes: '18:00',
    breaks: [{ from: '13:00', to: '14:00' }],
  })),
  exceptions: [
    { date: '2026-12-31', closed: false, opens: '09:00', closes: '16:00' },
    { date: '2027-01-01', until: '2027-01-08', closed: true },
    { date: '2026-11-28', closed: false, opens: '10:00', closes: '15:00' },
  ],
};

const always: OpeningHours = {
  days: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens: '00:00', closes: '24:00' })),
  exceptions: [],
};

const nights: OpeningHours = {
  days: [{ weekday: 5, opens: '20:00', closes: '08:00', breaks: [{ from: '23:30', to: '00:30' }] }],
  exceptions: [{ date: '2026-11-28', closed: true }],
};

function moscow(local: string): Date {
  return new Date(`${local}:00+03:00`);
}

describe('open now', () => {
  it.each([
    ['the moment of opening', '2026-11-20T09:00', true],
    ['the last minute', '2026-11-20T17:59', true],
    ['the moment of closing', '2026-11-20T18:00', false],
    ['a minute before the opening', '2026-11-20T08:59', false],
    ['the beginning of the break', '2026-11-20T13:00', false],
    ['the end of the break', '2026-11-20T14:00', true],
    ['a Saturday', '2026-11-21T12:00', false],
    ['a working Saturday', '2026-11-28T12:00', true],
    ['a shortened day, before its end', '2026-12-31T13:30', true],
    ['a shortened day, after its end', '2026-12-31T16:30', false],
    ['the first of the holidays', '2027-01-01T12:00', false],
    ['the last of the holidays', '2027-01-08T12:00', false],
    ['the Monday after the holidays', '2027-01-11T12:00', true],
  ])('%s', (_, local, open) => {
    expect(isOpenAt(office, moscow(local), MOSCOW)).toBe(open);
  });

  it('breaks may be listed in any order', () => {
    const breaks = [
      { from: '15:00', to: '15:15' },
      { from: '11:00', to: '11:15' },
    ];
    const friday = { days: [{ weekday: 5, opens: '09:00', closes: '18:00', breaks }], exceptions: [] };
    const open = ['10:59', '11:05', '12:00', '15:05', '16:00'].map((clock) =>
      isOpenAt(friday, moscow(`2026-11-20T${clock}`), MOSCOW),
    );
    expect(open).toEqual([true, false, true, false, true]);
  });

  it('a break within another one, which the check refuses, does not end the longer', () => {
    const breaks = [
      { from: '12:00', to: '16:00' },
      { from: '13:00', to: '14:00' },
    ];
    const friday = { days: [{ weekday: 5, opens: '09:00', closes: '18:00', breaks }], exceptions: [] };
    expect(isOpenAt(friday, moscow('2026-11-20T15:00'), MOSCOW)).toBe(false);
    expect(isOpenAt(friday, moscow('2026-11-20T16:00'), MOSCOW)).toBe(true);
  });

  it('is asked by the clock of the organisation, not of the server', () => {
    const instant = new Date('2026-11-20T00:30:00Z');
    expect(isOpenAt(office, instant, 'Asia/Kamchatka')).toBe(true);
    expect(isOpenAt(office, instant, 'Europe/Kaliningrad')).toBe(false);
  });

  it.each([
    ['the evening it begins', '2026-11-27T22:00', true],
    ['its break over midnight', '2026-11-28T00:15', false],
    ['the morning after, though that day itself is closed', '2026-11-28T07:59', true],
    ['its end', '2026-11-28T08:00', false],
    ['the morning before', '2026-11-27T07:00', false],
  ])('a night is told right: %s', (_, local, open) => {
    expect(isOpenAt(nights, moscow(local), MOSCOW)).toBe(open);
  });

  it('a night of changing clocks lasts as long as its clock says', () => {
    const night: OpeningHours = { days: [{ weekday: 6, opens: '22:00', closes: '06:00' }], exceptions: [] };
    const opened = new Date('2026-10-24T20:00:00Z');
    expect(nextClosing(night, opened, 'Europe/Berlin')).toEqual(new Date('2026-10-25T05:00:00Z'));
    expect(isOpenAt(night, new Date('2026-10-25T00:30:00Z'), 'Europe/Berlin')).toBe(true);
    expect(isOpenAt(night, new Date('2026-10-25T01:30:00Z'), 'Europe/Berlin')).toBe(true);
  });
});

describe('the next opening', () => {
  it.each([
    ['during the hours is now', '2026-11-20T10:00', '2026-11-20T10:00'],
    ['in the break is its end', '2026-11-20T13:20', '2026-11-20T14:00'],
    ['on Friday evening is Monday', '2026-12-04T18:00', '2026-12-07T09:00'],
    ['before a working Saturday is that Saturday', '2026-11-27T19:00', '2026-11-28T10:00'],
    ['on the eve of the holidays is the Monday after', '2026-12-31T16:00', '2027-01-11T09:00'],
  ])('%s', (_, now, opening) => {
    expect(nextOpening(office, moscow(now), MOSCOW)).toEqual(moscow(opening));
  });

  it('never comes where there are no hours', () => {
    const none: OpeningHours = { days: [], exceptions: [] };
    expect(nextOpening(none, moscow('2026-11-20T10:00'), MOSCOW)).toBeNull();
  });

  it('is found among the exceptions alone', () => {
    const once: OpeningHours = {
      days: [],
      exceptions: [{ date: '2027-09-01', closed: false, opens: '10:00', closes: '12:00' }],
    };
    expect(nextOpening(once, moscow('2026-11-20T10:00'), MOSCOW)).toEqual(moscow('2027-09-01T10:00'));
  });

  it('is the earlier of a remaining night and the next day', () => {
    const both: OpeningHours = {
      days: [
        { weekday: 5, opens: '20:00', closes: '08:00', breaks: [{ from: '01:00', to: '06:00' }] },
        { weekday: 6, opens: '03:00', closes: '04:00' },
      ],
      exceptions: [],
    };
    expect(nextOpening(both, moscow('2026-11-28T02:00'), MOSCOW)).toEqual(moscow('2026-11-28T03:00'));
  });
});

it('hours that a change of clocks leaves nothing of are no opening', () => {
  const sunday = { days: [{ weekday: 7, opens: '02:30', closes: '03:15' }], exceptions: [] };
  // In Berlin 02:00–03:00 of that night does not exist.
  const night = new Date('2026-03-29T00:00:00Z');
  expect(nextOpening(sunday, night, 'Europe/Berlin')).toEqual(new Date('2026-04-05T00:30:00Z'));
});

describe('the next closing', () => {
  it('is the break, then the evening', () => {
    expect(nextClosing(office, moscow('2026-11-20T10:00'), MOSCOW)).toEqual(moscow('2026-11-20T13:00'));
    expect(nextClosing(office, moscow('2026-11-20T15:00'), MOSCOW)).toEqual(moscow('2026-11-20T18:00'));
  });

  it('is unknown while it is closed, and where it never closes', () => {
    expect(nextClosing(office, moscow('2026-11-21T10:00'), MOSCOW)).toBeNull();
    expect(nextClosing(always, moscow('2026-11-21T10:00'), MOSCOW)).toBeNull();
  });

  it('of a body open round the clock is the eve of its day off', () => {
    const pausing = { ...always, exceptions: [{ date: '2026-11-25', closed: true }] };
    expect(nextClosing(pausing, moscow('2026-11-21T10:00'), MOSCOW)).toEqual(moscow('2026-11-25T00:00'));
  });

  it('is not looked for further ahead than two weeks', () => {
    const later = { ...always, exceptions: [{ date: '2026-12-25', closed: true }] };
    expect(nextClosing(later, moscow('2026-11-21T10:00'), MOSCOW)).toBeNull();
  });
});

it('a body open round the clock is open at any instant of any zone', () => {
  const instant = fc.date({ min: new Date('2025-01-01'), max: new Date('2028-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(instant, fc.constantFrom(MOSCOW, 'Europe/Berlin', 'Asia/Beirut'), (now, zone) => {
      expect(isOpenAt(always, now, zone)).toBe(true);
    }),
  );
});
