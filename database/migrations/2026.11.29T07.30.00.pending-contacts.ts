import type { Knex } from 'knex';

const CONTACTS = 'notifications_contacts';

/** A number that waits for its code moves into a column of its own: only confirmed ones stay where messages go. */
export async function up(knex: Knex): Promise<void> {
  if (!(await knex.schema.hasTable(CONTACTS))) return;
  if (await knex.schema.hasColumn(CONTACTS, 'pending_address')) return;
  await knex.schema.alterTable(CONTACTS, (table) => table.string('pending_address'));
  await knex(CONTACTS)
    .whereNull('confirmed_at')
    .update({ pending_address: knex.ref('address'), address: null });
}
