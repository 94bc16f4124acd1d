const FIRST_SECONDS = 10;
const LONGEST_SECONDS = 6 * 3600;

/**
 * Seconds until the next attempt after `attempt` (1, 2, …) has failed: 10 s, 40 s, about 3 min, 11 min, 43 min, 3 h, then
 * every 6 h; never sooner than the other side asked for, and never later than a day because of it.
 */
export function retryDelay(attempt: number, askedSeconds: number | null = null): number {
  const own = Math.min(FIRST_SECONDS * 4 ** (attempt - 1), LONGEST_SECONDS);
  return Math.max(own, Math.min(askedSeconds ?? 0, 24 * 3600));
}
