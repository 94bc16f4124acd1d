import type { Path, Refusal } from '../refusal';
import { refuseTime, type TimeCode } from '../time/messages';
import { type Boundary, isReadable, momentOf } from './period';

/**
 * What is planned for after its own end would never be read. A day as the end belongs to the period; by which clock it
 * ends is not known here, so that the latest counts.
 * @param path of the planned time
 */
export function checkPlan(planned: Boundary, end: Boundary, path: Path): Refusal<TimeCode>[] {
  if (!planned || !end || !isReadable(planned) || !isReadable(end)) return [];
  const isOver = momentOf(planned, 0, 'UTC') >= momentOf(end, 1, 'UTC');
  return isOver ? [refuseTime('PlanAfterEnd', path)] : [];
}
