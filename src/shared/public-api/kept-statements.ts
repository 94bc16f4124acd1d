import { LRUCache } from 'lru-cache';

const STATEMENTS = 500;
/** Longer queries are rare and would let strangers fill the memory. */
const LONGEST_KEY = 1_000;

/**
 * Frontends ask the same few questions: parsing them and writing the SQL anew each time costs more than running
 * it. What is kept holds no data and no rights of a person: the key says whether the reader is signed in, and the
 * rest of their rights is in the query itself.
 */
export function keptStatements<Statement extends object>() {
  const kept = new LRUCache<string, Statement>({ max: STATEMENTS });
  return (querystring: string, signedIn: boolean, compile: () => Statement): Statement => {
    const key = `${signedIn ? 'citizen' : 'anyone'}?${querystring}`;
    const known = kept.get(key);
    if (known) return known;
    const compiled = compile();
    if (key.length <= LONGEST_KEY) kept.set(key, compiled);
    return compiled;
  };
}
