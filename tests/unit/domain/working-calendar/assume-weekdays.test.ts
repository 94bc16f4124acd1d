import { stepDueAt } from '../../../../src/domain/moderation/step-due-at';
import { assumeWeekdays } from '../../../../src/domain/working-calendar/assume-weekdays';
import { KNOWN_YEARS } from '../../../../src/domain/working-calendar/known-years';
import { workingCalendar } from '../../../../src/domain/working-calendar/working-calendar';
import { USUAL_DAY } from '../../../../src/domain/working-calendar/working-time';

const office = {
  calendar: assumeWeekdays(workingCalendar(KNOWN_YEARS)),
  zone: 'Europe/Moscow',
  day: USUAL_DAY,
};

const dueAt = (from: string) => stepDueAt(new Date(from), { amount: 2, unit: 'working-days' }, office);

it('in a year without its decree a term is reckoned by Monday to Friday', () => {
  // A Thursday; the second working day is the Monday.
  expect(dueAt('2035-06-14T09:00:00Z')).toEqual({ value: new Date('2035-06-18T15:00:00Z') });
});

it('a year with its decree keeps its days off', () => {
  expect(dueAt('2026-12-30T09:00:00Z')).toEqual({ value: new Date('2027-01-12T15:00:00Z') });
});
