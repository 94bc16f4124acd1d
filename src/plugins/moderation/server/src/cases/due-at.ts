import { stepDueAt } from '../../../../../domain/moderation/step-due-at';
import type { StepDefinition } from '../../../../../domain/moderation/workflow';
import { KNOWN_YEARS } from '../../../../../domain/working-calendar/known-years';
import { workingCalendar } from '../../../../../domain/working-calendar/working-calendar';
import { USUAL_DAY } from '../../../../../domain/working-calendar/working-time';

const calendar = workingCalendar(KNOWN_YEARS);

/** When the step has to be decided, in the zone of the organisation; null in a year without its decree. */
export function dueAt(from: Date, step: StepDefinition, zone: string): Date | null {
  const reckoned = stepDueAt(from, step.term, { calendar, zone, day: USUAL_DAY });
  return 'value' in reckoned ? reckoned.value : null;
}
