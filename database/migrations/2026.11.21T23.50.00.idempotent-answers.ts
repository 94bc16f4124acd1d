import type { Knex } from 'knex';

/** Answers given under an Idempotency-Key, see `src/shared/http/idempotency`. */
export async function up(knex: Knex): Promise<void> {
  if (await knex.schema.hasTable('idempotent_answers')) return;
  await knex.schema.createTable('idempotent_answers', (table) => {
    table.string('key_hash', 64).primary();
    table.string('body_hash', 64).notNullable();
    table.integer('status').notNullable();
    table.text('body').notNullable();
    table.timestamp('expires_at', { useTz: true }).notNullable().index();
  });
}
