import { type Boundary, checkPeriod } from '../../domain/validity/period';
import { checkPlan } from '../../domain/validity/plan';
import type { Data, WholeRule } from './rule';

function boundaryOf(data: Data, field: string): Boundary {
  const value = data[field];
  return typeof value === 'string' || value instanceof Date ? value || null : null;
}

/** The end of a period is not before its beginning. */
function periodRule(from: string, to: string): WholeRule {
  return {
    reads: [from, to],
    check: (data, path) =>
      checkPeriod({ from: boundaryOf(data, from), to: boundaryOf(data, to) }, path, { from, to }),
  };
}

const PLANNED = 'plannedPublicationAt';

/** A period, and a planned publication that lies before its end. */
export function plannedPeriodRule(from: string, to: string): WholeRule {
  const period = periodRule(from, to);
  return {
    reads: [...period.reads, PLANNED],
    check: (data, path, stage) => [
      ...period.check(data, path, stage),
      ...checkPlan(boundaryOf(data, PLANNED), boundaryOf(data, to), [...path, PLANNED]),
    ],
  };
}
