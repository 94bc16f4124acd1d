import type { Transaction } from '../../../../../shared/db/in-transaction';
import type { NotifyInput } from '../../../shared/contract';
import { TABLES } from '../../../shared/ids';
import { erasedKey } from './erased-key';
import { newId } from './new-id';

/** As JSON without NUL, which PostgreSQL cannot keep: the error would lose the caller's transaction. */
const storable = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'string' ? part.split('\0').join('') : part,
  );

/** Told so long ago that only a digest of the key is left. */
async function isErased(trx: Transaction, key: string): Promise<boolean> {
  const rows = await trx(TABLES.notifications)
    .select('id')
    .where('key', trx.raw(erasedKey('?::text'), [key]));
  return rows.length > 0;
}

/**
 * Keeps what is to be told. Past Strapi, because a second notification of one key is no error, and an error of a
 * statement would lose the caller's transaction.
 * @returns documentId; null where a notification with this key is kept already
 */
export async function insertNotification(trx: Transaction, input: NotifyInput): Promise<string | null> {
  if (input.key !== undefined && (await isErased(trx, input.key))) return null;
  const now = new Date();
  const rows: { document_id: string }[] = await trx(TABLES.notifications)
    .insert({
      document_id: newId(),
      event: input.event,
      data: storable(input.data),
      recipients: storable(input.recipients),
      link: input.link ?? null,
      organization: input.organization ?? null,
      about_type: input.about?.type ?? null,
      about_id: input.about?.documentId ?? null,
      key: input.key ?? null,
      created_at: now,
      updated_at: now,
    })
    .onConflict('key')
    .ignore()
    .returning('document_id');
  return rows[0]?.document_id ?? null;
}
