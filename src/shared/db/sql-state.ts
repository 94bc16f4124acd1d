/** PostgreSQL's five-character code of an error, e.g. `23505`; null for any other error. */
export const sqlStateOf = (error: unknown): string | null =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
