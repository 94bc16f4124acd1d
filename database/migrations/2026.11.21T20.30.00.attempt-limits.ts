import type { Knex } from 'knex';

/** The table of `global::attempt-limits`, in the shape rate-limiter-flexible reads and writes. */
export async function up(knex: Knex): Promise<void> {
  if (await knex.schema.hasTable('attempt_limits')) return;
  await knex.schema.createTable('attempt_limits', (table) => {
    table.string('key', 255).primary();
    table.integer('points').notNullable().defaultTo(0);
    table.bigInteger('expire').index();
  });
}
