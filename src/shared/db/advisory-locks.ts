/**
 * Every session-level advisory lock of the application, so that two purposes can never meet on one number.
 *
 * Session and transaction locks of one database share one space of 64-bit numbers. Ours are negative and small;
 * the lock of a document is a hash of `<uid>:<documentId>` (`lock-document.ts`) and spreads over the whole
 * space: meeting one of these is as unlikely as two documents meeting each other.
 */
export const SESSION_LOCKS = {
  /** One instance at a time migrates the schema and seeds what every installation needs. */
  boot: '-1',
} as const;
