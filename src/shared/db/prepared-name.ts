import { LRUCache } from 'lru-cache';

/** Every connection keeps what is prepared on it until it closes: only what is asked all the time is worth it. */
const FREQUENT_FROM = 20;
const PREPARED_AT_MOST = 64;

const askedFor = new LRUCache<string, number>({ max: 1_000 });
const names = new Map<string, string>();

/**
 * A name under which PostgreSQL keeps the plan of a frequent statement: for a card with seventeen links planning
 * costs more than running. Undefined while the statement is rare, so that odd queries cannot fill the memory of
 * the connections.
 */
export function preparedName(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= PREPARED_AT_MOST) return known;
  const times = (askedFor.get(text) ?? 0) + 1;
  askedFor.set(text, times);
  if (times >= FREQUENT_FROM) names.set(text, `gospublik_${names.size}`);
  return names.get(text);
}
