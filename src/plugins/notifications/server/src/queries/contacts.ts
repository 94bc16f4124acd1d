import type { Transaction } from '../../../../../shared/db/in-transaction';
import { TABLES } from '../../../shared/ids';
import type { ContactChannel } from '../../../shared/preferences';
import { newId } from './new-id';

const CODE_MINUTES = 10;
const MOST_ATTEMPTS = 5;

/** Whose contact, and by which channel: one row. */
export interface ContactKey {
  readonly userId: number;
  readonly channel: ContactChannel;
}

const rowOf = ({ userId, channel }: ContactKey) => ({ user_id: userId, channel });

/** Keeps what waits for its code beside what is confirmed already and goes on being written to. */
export async function keepPending(
  trx: Transaction,
  key: ContactKey,
  { address, codeHash }: { readonly address: string; readonly codeHash: string },
): Promise<void> {
  const now = new Date();
  const change = {
    pending_address: address,
    code_hash: codeHash,
    code_expires_at: new Date(now.getTime() + CODE_MINUTES * 60_000),
    code_attempts: 0,
    updated_at: now,
  };
  await trx(TABLES.contacts)
    .insert({ document_id: newId(), ...rowOf(key), created_at: now, ...change })
    .onConflict(['user_id', 'channel'])
    .merge(change);
}

/** One try, counted before it is judged; at most one of several at once is the last one allowed. */
export async function takeTry(trx: Transaction, key: ContactKey): Promise<string | null> {
  const [row]: { code_hash: string | null }[] = await trx(TABLES.contacts)
    .where(rowOf(key))
    .where('code_expires_at', '>', new Date())
    .where('code_attempts', '<', MOST_ATTEMPTS)
    .increment('code_attempts', 1)
    .returning('code_hash');
  return row?.code_hash ?? null;
}

/** The pending number takes the place of the former. @returns false where its code was used or replaced meanwhile */
export async function confirmPending(trx: Transaction, key: ContactKey, codeHash: string): Promise<boolean> {
  const now = new Date();
  const changed = await trx(TABLES.contacts)
    .where({ ...rowOf(key), code_hash: codeHash })
    .update({
      address: trx.ref('pending_address'),
      pending_address: null,
      confirmed_at: now,
      code_hash: null,
      code_expires_at: null,
      updated_at: now,
    });
  return changed > 0;
}
