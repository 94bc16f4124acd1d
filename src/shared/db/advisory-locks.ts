/**
 * Every advisory lock of the application, so that two purposes can never meet on one number.
 *
 * PostgreSQL keeps session and transaction locks of one database in one space of 64-bit numbers. The constants
 * below are negative and small; the keys of documents are hashes of `<uid>:<documentId>` and therefore spread
 * over the whole space: meeting one of ours by chance is as likely as a collision of two hashes.
 */
export const SESSION_LOCKS = {
  /** One instance at a time migrates the schema and seeds what every installation needs. */
  boot: '-1',
} as const;

/** The text whose hash is the lock of one document; bound to `hashtextextended(?, 0)`. */
export const documentLockName = (uid: string, documentId: string): string => `${uid}:${documentId}`;
