/** Whoever answers may not put a message off for years. */
const MOST_SECONDS = 86_400;

/** Seconds of a Retry-After header, a number or a date (RFC 9110, 10.2.3), a day at most; null where it says nothing usable. */
export function retryAfterSeconds(header: string | undefined, now: Date): number | null {
  if (header === undefined) return null;
  const value = header.trim();
  if (/^\d+$/.test(value)) return Math.min(Number(value), MOST_SECONDS);
  const date = Date.parse(value);
  if (Number.isNaN(date)) return null;
  return Math.min(Math.max(0, Math.ceil((date - now.getTime()) / 1000)), MOST_SECONDS);
}
