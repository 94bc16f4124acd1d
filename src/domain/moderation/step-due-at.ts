import type { Reckoned } from '../working-calendar/working-calendar';
import { addWorkingMinutes, endOfWorkingDay, type Office } from '../working-calendar/working-time';
import type { StepTerm } from './workflow';

/** When a step that began at `from` has to be decided: an hour of work, or the close of business of a working day. */
export function stepDueAt(from: Date, { amount, unit }: StepTerm, office: Office): Reckoned<Date> {
  return unit === 'working-hours'
    ? addWorkingMinutes(from, amount * 60, office)
    : endOfWorkingDay(from, amount, office);
}
