import { digestOf, linkHash, NO_LINK, type Sha256 } from './chain';
import type { Seal, StoredEntry } from './entry';

export type FaultKind =
  /** The entry is not the one that was sealed, or its seal was forged. */
  | 'entry-changed'
  /** What was written into the entry is not what its digest was made of. */
  | 'payload-changed'
  /** The payload is gone and no entry says that it was erased. */
  | 'erased-without-reason'
  | 'entry-missing'
  | 'seal-missing'
  | 'out-of-order'
  /** An older entry was left out of the chain. */
  | 'never-sealed'
  /** The chain does not reach a head that was exported, or leads elsewhere. */
  | 'tail-cut'
  | 'head-differs';

export interface Fault {
  readonly kind: FaultKind;
  readonly seq: number | null;
  readonly entryId: number | null;
}

/** The end of the chain on a day, kept outside the database. */
export interface ChainHead {
  readonly seq: number;
  readonly hash: string;
}

/** One line of an export: sealed entries in the order of `seq`, then those that wait for a seal. */
export interface ChainLine {
  readonly entry: StoredEntry | null;
  readonly seal: Seal | null;
}

export interface ChainReport {
  readonly sealed: number;
  readonly unsealed: number;
  readonly erased: number;
  readonly faults: readonly Fault[];
  readonly head: ChainHead | null;
}

/** Entries wait for their seal a minute; ten are patience enough for a slow day. */
const LONGEST_WAIT_MS = 10 * 60_000;

const isErased = ({
  salt,
  actorName,
  objectTitle,
  address,
  userAgent,
  before,
  after,
}: StoredEntry): boolean =>
  [salt, actorName, objectTitle, address, userAgent, before, after].every((part) => part === null);

/**
 * Goes along the chain line by line, so that a journal of any length is checked in little memory. A broken link is
 * reported once: the next is judged by the hash that is written, not by the one that should be.
 */
export class ChainVerifier {
  private readonly faults: Fault[] = [];
  private readonly heads: Map<number, string>;
  private readonly erasures = new Map<number, { seq: number; by: number }>();
  private readonly reasons = new Map<number, string>();
  private previous: Seal | null = null;
  private sealed = 0;
  private unsealed = 0;

  constructor(
    private readonly sha256: Sha256,
    private readonly exported: readonly ChainHead[] = [],
  ) {
    this.heads = new Map(exported.map(({ seq, hash }) => [seq, hash]));
  }

  push({ entry, seal }: ChainLine): void {
    if (seal) this.checkSeal(seal, entry);
    else if (entry) this.checkWaiting(entry);
    if (entry) this.checkPayload(entry, seal);
    if (entry?.action === 'audit.payload-erased') this.reasons.set(entry.id, entry.objectId);
  }

  /** What was found, once the last line has been pushed. */
  report(): ChainReport {
    for (const [entryId, { seq, by }] of this.erasures)
      if (this.reasons.get(by) !== String(entryId)) this.fault('erased-without-reason', seq, entryId);
    for (const { seq } of this.exported)
      if (seq > (this.previous?.seq ?? 0)) this.fault('tail-cut', seq, null);
    const head = this.previous && { seq: this.previous.seq, hash: this.previous.hash };
    const { sealed, unsealed, faults } = this;
    return { sealed, unsealed, erased: this.erasures.size, faults, head };
  }

  private fault(kind: FaultKind, seq: number | null, entryId: number | null): void {
    this.faults.push({ kind, seq, entryId });
  }

  private checkSeal(seal: Seal, entry: StoredEntry | null): void {
    const { seq, entryId, hash } = seal;
    const expected = (this.previous?.seq ?? 0) + 1;
    if (seq > expected) this.fault('seal-missing', expected, null);
    if (seq < expected) this.fault('out-of-order', seq, entryId);
    if (!entry || entry.id !== entryId) this.fault('entry-missing', seq, entryId);
    else if (linkHash(this.sha256, this.previous?.hash ?? NO_LINK, seal, entry) !== hash)
      this.fault('entry-changed', seq, entryId);
    const head = this.heads.get(seq);
    if (head !== undefined && head !== hash) this.fault('head-differs', seq, entryId);
    this.previous = seal;
    this.sealed += 1;
  }

  private checkWaiting(entry: StoredEntry): void {
    this.unsealed += 1;
    const last = this.previous ? Date.parse(this.previous.sealedAt) : 0;
    if (last - Date.parse(entry.at) > LONGEST_WAIT_MS) this.fault('never-sealed', null, entry.id);
  }

  private checkPayload(entry: StoredEntry, seal: Seal | null): void {
    const seq = seal?.seq ?? null;
    if (entry.erasedBy !== null && isErased(entry))
      this.erasures.set(entry.id, { seq: seq ?? 0, by: entry.erasedBy });
    else if (entry.erasedBy !== null || digestOf(this.sha256, entry) !== entry.digest)
      this.fault('payload-changed', seq, entry.id);
  }
}
