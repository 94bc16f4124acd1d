import type { Core } from '@strapi/strapi';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import type { Allowance } from './attempt-rules';

const TABLE = 'attempt_limits';

/** Counters in PostgreSQL, shared by every instance. */
export class AttemptCounter {
  readonly #strapi: Core.Strapi;
  readonly #limiters = new Map<string, RateLimiterPostgres>();

  constructor(strapi: Core.Strapi) {
    this.#strapi = strapi;
  }

  /**
   * Takes one attempt. The statement is one upsert: of parallel callers no more get through than are allowed.
   * @returns milliseconds to wait when there is none left, otherwise 0
   */
  async take(key: string, allowance: Allowance): Promise<number> {
    try {
      await this.#limiter(allowance).consume(key);
      return 0;
    } catch (refused) {
      if (refused instanceof RateLimiterRes) return Math.max(refused.msBeforeNext, 1_000);
      throw refused;
    }
  }

  /** Undoes one `take`. */
  async giveBack(key: string, allowance: Allowance): Promise<void> {
    await this.#limiter(allowance).reward(key);
  }

  /** Forgets every attempt under the key. */
  async clear(key: string, allowance: Allowance): Promise<void> {
    await this.#limiter(allowance).delete(key);
  }

  #limiter({ points, seconds }: Allowance): RateLimiterPostgres {
    const name = `${points}/${seconds}`;
    const known = this.#limiters.get(name);
    if (known) return known;
    const limiter = new RateLimiterPostgres({
      storeClient: this.#strapi.db.connection,
      storeType: 'knex',
      tableName: TABLE,
      tableCreated: true,
      // One sweeper is enough.
      clearExpiredByTimeout: this.#limiters.size === 0,
      keyPrefix: name,
      points,
      duration: seconds,
    });
    this.#limiters.set(name, limiter);
    return limiter;
  }
}
