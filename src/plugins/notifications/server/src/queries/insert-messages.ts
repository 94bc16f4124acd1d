import { createHash } from 'node:crypto';
import type { Transaction } from '../../../../../shared/db/in-transaction';
import type { Channel } from '../../../shared/contract';
import { TABLES } from '../../../shared/ids';
import type { Destination } from '../recipients/destination';
import { newId } from './new-id';

/** What all messages of one notification have in common. */
export interface MessageOrigin {
  readonly notification: string;
  readonly event: string;
  readonly link?: string | null;
  readonly organization?: string | null;
  /** Words instead of the template's. */
  readonly words?: { readonly subject: string; readonly text: string };
  /** One of many: waits in line behind what is meant for one person. */
  readonly isBulk: boolean;
}

export interface InsertedMessage {
  readonly documentId: string;
  readonly channel: Channel;
  readonly digest: string | null;
  readonly dueAt: Date | null;
}

/** One message per notification, channel, recipient and address, however often its job runs. */
function uniqueKey(notification: string, { channel, recipient, address }: Destination): string {
  const parts = [notification, channel, recipient.kind, recipient.id, address ?? ''];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

function rowOf(origin: MessageOrigin, destination: Destination, now: Date) {
  const { recipient } = destination;
  return {
    document_id: newId(),
    notification: origin.notification,
    event: origin.event,
    channel: destination.channel,
    recipient_kind: recipient.kind,
    recipient: recipient.id,
    recipient_name: recipient.name?.slice(0, 200) ?? null,
    address: destination.address,
    unique_key: uniqueKey(origin.notification, destination),
    stage: 'queued',
    attempts: 0,
    copy: 0,
    is_bulk: origin.isBulk,
    digest: destination.digest ?? null,
    due_at: destination.notBefore ?? null,
    subject: origin.words?.subject ?? null,
    text: origin.words?.text ?? null,
    link: origin.link ?? null,
    organization: origin.organization ?? null,
    unsubscribe_url: destination.unsubscribeUrl ?? null,
    is_tracked: destination.isTracked ?? false,
    created_at: now,
    updated_at: now,
  };
}

/** Writes the messages that are not there yet and gives those. */
export async function insertMessages(
  trx: Transaction,
  origin: MessageOrigin,
  destinations: readonly Destination[],
): Promise<InsertedMessage[]> {
  if (destinations.length === 0) return [];
  const now = new Date();
  const rows: { document_id: string; channel: Channel; digest: string | null; due_at: Date | null }[] =
    await trx(TABLES.messages)
      .insert(destinations.map((destination) => rowOf(origin, destination, now)))
      .onConflict('unique_key')
      .ignore()
      .returning(['document_id', 'channel', 'digest', 'due_at']);
  return rows.map((row) => ({
    documentId: row.document_id,
    channel: row.channel,
    digest: row.digest,
    dueAt: row.due_at,
  }));
}
