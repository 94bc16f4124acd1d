import type { Transaction } from '../../../../../shared/db/in-transaction';
import { TABLES } from '../../../shared/ids';
import { eraseMessages } from './erase-messages';
import { erasedKey } from './erased-key';
import { UNDISPATCHED, WAITS } from './waits';

/** Notifications erased in one transaction; each may have thousands of messages. */
const BATCH = 50;

const CITIZENS = ['citizen', 'address', 'subscriber'];

/** Of what waited without a job. */
const STRANDED = 'Задание на отправку потеряно, сообщение не отправлено';

/** Told to citizens before the moment, and nothing of it is on its way or was touched since. */
const DUE = `
  select told.document_id from :notifications: told
  where told.erased_at is null and not ${UNDISPATCHED} and told.created_at < :before
    and (told.recipients::jsonb @> '[{"kind":"address"}]' or told.recipients::jsonb @> '[{"kind":"citizen"}]'
      or exists (select from :messages: m where m.notification = told.document_id and m.recipient_kind = any(:citizens)))
    and not exists (select from :messages: m where m.notification = told.document_id
      and (${WAITS} or m.updated_at >= :before))
  order by told.created_at limit ${BATCH} for update skip locked`;

/**
 * Erases to whom and of what citizens were told before the moment. Messages to staff and systems about the same stay, but
 * what they were made of is gone: none of them can be sent again.
 * @returns how many notifications; fewer than a full batch: none is left
 */
export async function eraseTold(
  trx: Transaction,
  before: Date,
): Promise<{ erased: number; isLast: boolean }> {
  const tables = { notifications: TABLES.notifications, messages: TABLES.messages };
  const { rows } = await trx.raw<{ rows: { document_id: string }[] }>(DUE, {
    ...tables,
    before,
    citizens: CITIZENS,
  });
  const notifications = rows.map(({ document_id }) => document_id);
  await eraseMessages(trx, (messages) =>
    messages.whereIn('notification', notifications).whereIn('recipient_kind', CITIZENS),
  );
  const now = new Date();
  await trx(TABLES.messages).whereIn('notification', notifications).update({ erased_at: now });
  await trx(TABLES.messages)
    .whereIn('notification', notifications)
    .where({ stage: 'queued' })
    .update({ stage: 'failed', failed_at: now, reason: trx.raw('coalesce(reason, ?)', [STRANDED]) });
  await trx(TABLES.notifications)
    .whereIn('document_id', notifications)
    .update({
      recipients: '[]',
      data: '{}',
      link: null,
      about_type: null,
      about_id: null,
      key: trx.raw(erasedKey('key')),
      dispatched_at: trx.raw('coalesce(dispatched_at, ?)', [now]),
      erased_at: now,
    });
  return { erased: notifications.length, isLast: notifications.length < BATCH };
}
