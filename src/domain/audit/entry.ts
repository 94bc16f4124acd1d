/** What of an entry may be personal data and can be erased by law; its digest stays. All null once it is erased. */
export interface ErasablePart {
  /** 128 random bits, hex: without them nobody can find a short value by trying all digests. */
  readonly salt: string | null;
  readonly actorName: string | null;
  readonly objectTitle: string | null;
  readonly address: string | null;
  readonly userAgent: string | null;
  /** Canonical JSON of the changed fields. */
  readonly before: string | null;
  readonly after: string | null;
}

/** What of an entry is kept for ever. */
export interface KeptPart {
  /** Number of the row; gaps are rolled-back transactions. */
  readonly id: number;
  /** ISO 8601 with milliseconds, UTC. */
  readonly at: string;
  readonly actorKind: string;
  readonly actorId: number | null;
  readonly organization: string | null;
  readonly action: string;
  readonly objectType: string;
  readonly objectId: string;
  readonly requestId: string | null;
  readonly personal: boolean;
  /** SHA-256 of the erasable part, hex. */
  readonly digest: string;
}

export interface StoredEntry extends KeptPart, ErasablePart {
  /** id of the entry that tells of the erasure. */
  readonly erasedBy: number | null;
}

/** A link of the chain: the entry at the place `seq`. */
export interface Seal {
  /** 1, 2, 3, … without gaps. */
  readonly seq: number;
  readonly entryId: number;
  readonly sealedAt: string;
  /** SHA-256, hex, over this entry and the link before. */
  readonly hash: string;
}
