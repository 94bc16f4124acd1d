import type { Caller } from '../../../domain/audience/caller';

/** Who reads, and when: what they may see depends on nothing else. */
export interface Reader extends Caller {
  readonly now: Date;
  /** The calendar day of `now` in the installation's zone, `YYYY-MM-DD`. */
  readonly today: string;
}
