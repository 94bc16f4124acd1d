import { LRUCache } from 'lru-cache';
import type { Allowance } from './attempt-rules';

/** Adds points to a key that all instances share. */
export interface SharedPoints {
  penalty(key: string, points: number): Promise<{ consumedPoints: number; msBeforeNext: number }>;
}

interface Count {
  /** Known to all instances, as of the last exchange. */
  shared: number;
  /** Taken here and not told yet. */
  own: number;
  endsAt: number;
  isExchanging: boolean;
}

/** Addresses remembered by one process; the least recently seen are forgotten first. */
const ADDRESSES = 20_000;

/**
 * Counts requests of an address in the memory of the process and exchanges the count with the other instances
 * each time it has grown by a hundredth of the allowance. So a read seldom costs a write, and all instances
 * together let through at most a hundredth more for each of them (and what arrives during one exchange).
 */
export class AddressCounter {
  readonly #counts = new LRUCache<string, Count>({ max: ADDRESSES });
  readonly #step: number;

  constructor(
    readonly shared: SharedPoints,
    readonly allowance: Allowance,
    readonly onFailure: (error: unknown) => void,
  ) {
    this.#step = Math.max(1, Math.floor(allowance.points / 100));
  }

  /**
   * Takes one request.
   * @param now ms of the epoch
   * @returns milliseconds to wait when there is none left, otherwise 0
   */
  take(key: string, now: number): number {
    const count = this.#current(key, now);
    if (count.shared + count.own >= this.allowance.points) return Math.max(count.endsAt - now, 1);
    count.own += 1;
    if (count.own >= this.#step && !count.isExchanging) void this.#exchange(key, count);
    return 0;
  }

  #current(key: string, now: number): Count {
    const known = this.#counts.get(key);
    if (known && known.endsAt > now) return known;
    const fresh = { shared: 0, own: 0, endsAt: now + this.allowance.seconds * 1000, isExchanging: false };
    this.#counts.set(key, fresh);
    return fresh;
  }

  /** Never rejects: when the database fails the process goes on counting alone. */
  async #exchange(key: string, count: Count): Promise<void> {
    const told = count.own;
    count.isExchanging = true;
    count.shared += told;
    count.own = 0;
    try {
      const { consumedPoints, msBeforeNext } = await this.shared.penalty(key, told);
      count.shared = consumedPoints;
      if (msBeforeNext > 0) count.endsAt = Date.now() + msBeforeNext;
    } catch (error) {
      this.onFailure(error);
    } finally {
      count.isExchanging = false;
    }
  }
}
