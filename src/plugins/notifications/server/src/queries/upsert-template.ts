import type { Transaction } from '../../../../../shared/db/in-transaction';
import type { Channel } from '../../../shared/contract';
import { TABLES } from '../../../shared/ids';
import { newId } from './new-id';

/** Two people saving one template at once leave one row, with the text of the later. */
export async function upsertTemplate(
  trx: Transaction,
  key: { readonly event: string; readonly channel: Channel },
  { subject, text }: { readonly subject: string; readonly text: string },
  userId: number,
): Promise<void> {
  const now = new Date();
  const changed = { subject, text, updated_at: now, updated_by_id: userId };
  await trx(TABLES.templates)
    .insert({ document_id: newId(), ...key, ...changed, created_at: now, created_by_id: userId })
    .onConflict(['event', 'channel'])
    .merge(changed);
}
