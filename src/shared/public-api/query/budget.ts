import type { Path } from '../../../domain/refusal';
import { LIMITS } from './limits';
import { refuseQuery } from './refuse-query';

/** Counts what one request asks of the database, across all its parts. */
export interface Budget {
  spendCondition(path: Path): void;
  spendLink(path: Path): void;
}

export function createBudget(): Budget {
  let conditions = 0;
  let links = 0;
  return {
    spendCondition(path) {
      conditions += 1;
      if (conditions > LIMITS.conditions) refuseQuery('TooComplex', path);
    },
    spendLink(path) {
      links += 1;
      if (links > LIMITS.populatedLinks) refuseQuery('TooComplex', path);
    },
  };
}
