import { isWeekend } from './calendar-year';
import type { WorkingCalendar } from './working-calendar';

/**
 * The calendar, and Monday to Friday in years it does not know: for terms inside the house, where a day too early is
 * better than no term. Never for terms the law sets.
 */
export const assumeWeekdays = (calendar: WorkingCalendar): WorkingCalendar => ({
  kindOf: (date) => calendar.kindOf(date) ?? (isWeekend(date) ? 'off' : 'working'),
});
