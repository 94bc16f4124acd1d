import { sqlStateOf } from '../../../../shared/db/sql-state';
import { RefusedError } from '../../../../shared/errors';

const LONGEST = 500;

/** Passwords in addresses, and whatever stands behind words that announce a secret. */
const hideSecrets = (text: string): string =>
  text
    .replace(/(\w+:\/\/)[^\s/@]*@/g, '$1…@')
    .replace(
      /\b(bearer|basic|token|secret|password|authorization|api[-_]?key)(["']?\s*[:=]\s*["']?|\s+)[^\s"',;&]+/gi,
      '$1$2…',
    );

/** Knex puts the statement with its values before what PostgreSQL says; values may be personal data. */
const sqlReason = (message: string, state: string): string =>
  `PostgreSQL ${state}: ${message.slice(message.lastIndexOf(' - ') + 1).replace(/^- /, '')}`;

/** Why an attempt failed, as people may read it: at most 500 characters, no secrets, no statements. */
export function reasonOf(error: unknown): string {
  if (error instanceof RefusedError) return error.text.ru;
  const message = error instanceof Error ? error.message : String(error);
  const state = sqlStateOf(error);
  const text = state !== null && /^[0-9A-Z]{5}$/.test(state) ? sqlReason(message, state) : message;
  return hideSecrets(text).slice(0, LONGEST) || 'Error';
}
