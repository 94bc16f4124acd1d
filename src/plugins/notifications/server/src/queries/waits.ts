import { hasJob } from '../../../../../shared/jobs/has-job';

/**
 * SQL, of a message `m`: it will be looked at once more, by its job or by that of digests. One whose job was discarded or
 * is dead is stranded: nothing but a person sends it.
 */
export const WAITS = `(m.stage = 'queued' and (
  m.digest is not null and m.due_at is not null or ${hasJob("'notifications.deliver:' || m.document_id")}))`;

/** SQL, of a notification `told`: its messages are still to be written. */
export const UNDISPATCHED = `(told.dispatched_at is null and ${hasJob("'notifications.dispatch:' || told.document_id")})`;
