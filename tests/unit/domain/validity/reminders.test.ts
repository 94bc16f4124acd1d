import { daysBetween, reminderDue } from '../../../../src/domain/validity/reminders';

it.each([
  [31, null],
  [30, 30],
  [15, 30],
  [14, 14],
  [8, 14],
  [7, 7],
  [2, 7],
  [1, 1],
  [0, 1],
  [-1, null],
])('with %s days left the reminder %s is due', (left, due) => {
  expect(reminderDue(left)).toBe(due);
});

it('days are counted by the calendar', () => {
  expect(daysBetween('2026-02-28', '2026-03-01')).toBe(1);
  expect(daysBetween('2027-01-01', '2026-12-31')).toBe(-1);
});
