import type { Knex } from 'knex';
import type { Transaction } from '../../../../../shared/db/in-transaction';
import { TABLES } from '../../../shared/ids';

/** Gates repeat the address they refuse in their answers, not always as it was written. */
const WITHOUT_ADDRESS = `regexp_replace(replace(reason, coalesce(address, ''), '…'), '[^[:space:]<>]+@[^[:space:]<>]+', '…', 'g')`;

/**
 * Takes from the chosen messages whatever tells to whom they went and what they said; event, channel, stage and times
 * stay for the figures. Such a message cannot be sent again.
 */
export async function eraseMessages(
  trx: Transaction,
  choose: (messages: Knex.QueryBuilder) => Knex.QueryBuilder,
): Promise<void> {
  await choose(trx(TABLES.messages)).update({
    address: null,
    // Leads to the row of a subscriber or an account, and from there to the address.
    recipient: '',
    recipient_name: null,
    subject: null,
    text: null,
    link: null,
    unsubscribe_url: null,
    reason: trx.raw(WITHOUT_ADDRESS),
    // Made of the address: whoever knows the notification could try addresses out.
    unique_key: trx.ref('document_id'),
    erased_at: new Date(),
  });
}
