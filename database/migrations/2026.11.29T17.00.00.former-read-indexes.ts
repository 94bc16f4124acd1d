import type { Knex } from 'knex';

interface Former {
  readonly name: string;
}

/** The indexes of the public lists have new names with what they hold: the former ones would only be kept up to date. */
export async function up(knex: Knex): Promise<void> {
  const { rows }: { rows: Former[] } = await knex.raw(
    `select indexname as name from pg_indexes
     where schemaname = current_schema() and indexname ~ '_read_[a-z_]+_(asc|desc)$'`,
  );
  for (const { name } of rows) await knex.raw('drop index if exists ??', [name]);
}
