import { type Boundary, checkPeriod } from '../../domain/validity/period';
import type { Data, WholeRule } from './rule';

function boundaryOf(data: Data, field: string): Boundary {
  const value = data[field];
  return typeof value === 'string' || value instanceof Date ? value || null : null;
}

/** The end of a period is not before its beginning. */
export function periodRule(from: string, to: string): WholeRule {
  return {
    reads: [from, to],
    check: (data, path) =>
      checkPeriod({ from: boundaryOf(data, from), to: boundaryOf(data, to) }, path, { from, to }),
  };
}
