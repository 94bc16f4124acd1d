/** A version that was public. Times are ISO 8601 in UTC. Nothing of it names a person of the staff. */
export interface PublicVersion {
  /** 1 for the first publication. */
  readonly version: number;
  readonly publishedAt: string;
  readonly changeNote: string | null;
  /** Only fields that may change without a review have changed. */
  readonly isMinor: boolean;
  /** Attributes that differ from the version before; null where none was public at that moment. */
  readonly changedFields: readonly string[] | null;
  /** Set where it was taken down, not where the next version took its place. */
  readonly withdrawal: PublicWithdrawal | null;
}

/** `reason` is null where its time had passed. */
export interface PublicWithdrawal {
  readonly at: string;
  readonly reason: string | null;
  readonly replacementUrl: string | null;
}
