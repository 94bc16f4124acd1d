import type { Transaction } from '../../../../../shared/db/in-transaction';
import type { Channel } from '../../../shared/contract';
import { TABLES } from '../../../shared/ids';
import type { Stage } from '../../../shared/panel';

export interface RequeuedMessage {
  readonly documentId: string;
  readonly event: string;
  readonly channel: Channel;
  readonly organization: string | null;
  readonly isBulk: boolean;
  /** Where it was before. */
  readonly stage: Stage;
}

/** Minutes after which a waiting message may have lost its job: longer than the slowest mail server is waited for. */
const STRANDED_MINUTES = 15;

/** Waiting messages that were not touched since may be sent again by hand. */
export const strandedSince = (): Date => new Date(Date.now() - STRANDED_MINUTES * 60_000);

/**
 * Puts those that were sent, have failed or were stranded (their job was discarded) back into the queue, with all
 * attempts before them. A job that waits after all is moved, not doubled: it has the same key. What had been sent
 * becomes another copy: another Message-ID, otherwise the receiver would take it for a repetition and hide it. What was
 * erased stays: nobody knows any more what to send, and where.
 */
export async function requeueMessages(
  trx: Transaction,
  documentIds: readonly string[],
): Promise<RequeuedMessage[]> {
  const { rows }: { rows: RequeuedMessage[] } = await trx.raw(
    `with former as (
       select id, stage from ?? where document_id = any(?) and erased_at is null
         and (stage <> 'queued' or updated_at < ?) order by id for update
     )
     update ?? as message
     set stage = 'queued', attempts = 0, reason = null, claim = null, due_at = null, failed_at = null, updated_at = ?,
         copy = message.copy + (former.stage in ('sent', 'opened', 'answered'))::int
     from former where former.id = message.id
     returning message.document_id as "documentId", message.event, message.channel, message.organization,
       message.is_bulk as "isBulk", former.stage`,
    [TABLES.messages, [...documentIds], strandedSince(), TABLES.messages, new Date()],
  );
  return rows;
}
