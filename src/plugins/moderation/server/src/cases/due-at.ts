import type { Core } from '@strapi/strapi';
import { stepDueAt } from '../../../../../domain/moderation/step-due-at';
import type { StepDefinition } from '../../../../../domain/moderation/workflow';
import { assumeWeekdays } from '../../../../../domain/working-calendar/assume-weekdays';
import { KNOWN_YEARS } from '../../../../../domain/working-calendar/known-years';
import { workingCalendar } from '../../../../../domain/working-calendar/working-calendar';
import { USUAL_DAY } from '../../../../../domain/working-calendar/working-time';

const calendar = workingCalendar(KNOWN_YEARS);
const assumed = assumeWeekdays(calendar);

/**
 * When the step has to be decided, in the zone of the organisation; by Monday to Friday, with a warning in the log, in
 * a year whose decree is not known.
 */
export function dueAt(strapi: Core.Strapi, from: Date, step: StepDefinition, zone: string): Date | null {
  const office = { zone, day: USUAL_DAY };
  const known = stepDueAt(from, step.term, { ...office, calendar });
  if ('value' in known) return known.value;
  strapi.log.warn(`The term of a review is reckoned by Monday to Friday: ${known.refusal.message.en}`);
  const reckoned = stepDueAt(from, step.term, { ...office, calendar: assumed });
  return 'value' in reckoned ? reckoned.value : null;
}
