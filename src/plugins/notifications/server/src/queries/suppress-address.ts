import type { Transaction } from '../../../../../shared/db/in-transaction';
import type { Channel } from '../../../shared/contract';
import { TABLES } from '../../../shared/ids';
import { newId } from './new-id';

/** Nothing more is sent to the address until a person clears it; the first reason stays. */
export async function suppressAddress(
  trx: Transaction,
  channel: Channel,
  address: string,
  reason: string,
): Promise<void> {
  const now = new Date();
  await trx(TABLES.suppressions)
    .insert({ document_id: newId(), channel, address, reason, created_at: now, updated_at: now })
    .onConflict(['channel', 'address'])
    .ignore();
}
