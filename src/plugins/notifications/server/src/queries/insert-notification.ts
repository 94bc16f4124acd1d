import type { Transaction } from '../../../../../shared/db/in-transaction';
import type { NotifyInput } from '../../../shared/contract';
import { TABLES } from '../../../shared/ids';
import { newId } from './new-id';

/** As JSON without NUL, which PostgreSQL cannot keep: the error would lose the caller's transaction. */
const storable = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'string' ? part.split('\0').join('') : part,
  );

/**
 * Keeps what is to be told. Past Strapi, because a second notification of one key is no error, and an error of a
 * statement would lose the caller's transaction.
 * @returns documentId; null where a notification with this key is kept already
 */
export async function insertNotification(trx: Transaction, input: NotifyInput): Promise<string | null> {
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
