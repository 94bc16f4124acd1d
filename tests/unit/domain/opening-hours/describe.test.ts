import { describeException, describeOpeningHours } from '../../../../src/domain/opening-hours/describe';

function week(weekdays: number[], opens: string, closes: string, ...breaks: { from: string; to: string }[]) {
  return weekdays.map((weekday) => ({ weekday, opens, closes, breaks }));
}

const lunch = { from: '13:00', to: '14:00' };

describe('hours in words', () => {
  it.each([
    [
      'Пн–Пт 9:00–18:00, перерыв 13:00–14:00; Сб, Вс – выходной',
      week([1, 2, 3, 4, 5], '09:00', '18:00', lunch),
    ],
    [
      'Пн–Чт 9:00–18:00; Пт 9:00–16:45; Сб, Вс – выходной',
      [...week([5], '09:00', '16:45'), ...week([4, 3, 2, 1], '09:00', '18:00')],
    ],
    ['Пн, Ср, Пт 8:30–12:00; Вт, Чт, Сб, Вс – выходной', week([1, 3, 5], '08:30', '12:00')],
    ['Круглосуточно', week([1, 2, 3, 4, 5, 6, 7], '00:00', '24:00')],
    ['Ежедневно 10:00–2:00', week([1, 2, 3, 4, 5, 6, 7], '10:00', '02:00')],
    ['Пн – выходной; Вт–Вс круглосуточно', week([2, 3, 4, 5, 6, 7], '00:00', '24:00')],
    [
      'Пн 0:05–20:00, перерывы 11:00–11:15, 13:00–14:00; Вт–Вс – выходной',
      week([1], '00:05', '20:00', { from: '11:00', to: '11:15' }, lunch),
    ],
    ['Приёма нет', []],
  ])('%s', (text, days) => {
    expect(describeOpeningHours({ days, exceptions: [] })).toBe(text);
  });

  it.each([
    ['01.01.2027–08.01.2027 – выходной', { date: '2027-01-01', until: '2027-01-08', closed: true }],
    [
      '04.11.2026 – выходной (День народного единства)',
      { date: '2026-11-04', closed: true, note: 'День народного единства' },
    ],
    [
      '31.12.2026 9:00–16:00',
      { date: '2026-12-31', until: '2026-12-31', closed: false, opens: '09:00', closes: '16:00' },
    ],
  ])('%s', (text, exception) => {
    expect(describeException(exception)).toBe(text);
  });
});
