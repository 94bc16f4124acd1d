import type { Refusal } from '../../../domain/refusal';

/** The first publication of an organisation's profile. Times are ISO 8601 in UTC. */
export interface Activation {
  readonly activatedAt: string;
  /** Where the public reads the profile. */
  readonly address: string;
  readonly handledAt: string | null;
  readonly handledBy: string | null;
  /** What speaks against marking the notice as handled, for the person who asks. */
  readonly againstHandling: readonly Refusal[];
}
