import { Client } from 'pg';

/**
 * Makes a new connection of the pool reckon in UTC, whatever zone the database names: `now()` is compared with moments
 * of columns without a zone; see docs/adr/0101-moments-are-kept-in-utc.md.
 */
export function inUtc(connection: unknown, done: (error?: Error, connection?: unknown) => void): void {
  if (!(connection instanceof Client)) {
    done(new Error('Not a connection of pg'), connection);
    return;
  }
  connection.query("set time zone 'UTC'").then(
    () => done(undefined, connection),
    (error: Error) => done(error, connection),
  );
}
