import type { Transaction } from '../../../../../shared/db/in-transaction';
import type { Channel } from '../../../shared/contract';
import { TABLES } from '../../../shared/ids';
import type { RecipientKind } from '../channels/adapter';

export interface ClaimedMessage {
  readonly document_id: string;
  readonly notification: string;
  readonly event: string;
  readonly channel: Channel;
  readonly recipient_kind: RecipientKind;
  readonly recipient: string;
  readonly recipient_name: string | null;
  readonly address: string | null;
  readonly attempts: number;
  readonly copy: number;
  readonly is_bulk: boolean;
  /** Words the message has already, instead of the template's. */
  readonly subject: string | null;
  readonly text: string | null;
  readonly link: string | null;
  readonly organization: string | null;
  readonly unsubscribe_url: string | null;
  readonly is_tracked: boolean;
}

/**
 * Takes the message for one job: a second job for it finds nothing to send, the same job after its process was killed
 * takes it again.
 */
export async function claimMessage(
  trx: Transaction,
  documentId: string,
  job: string,
): Promise<ClaimedMessage | null> {
  const rows: ClaimedMessage[] = await trx(TABLES.messages)
    .where({ document_id: documentId, stage: 'queued' })
    .andWhere((either) => either.whereNull('claim').orWhere('claim', job))
    .update({ claim: job, attempts: trx.raw('attempts + 1'), updated_at: new Date() })
    .returning('*');
  return rows[0] ?? null;
}
