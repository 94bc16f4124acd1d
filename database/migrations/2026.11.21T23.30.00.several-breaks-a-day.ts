import type { Knex } from 'knex';

const DAYS = 'components_schedule_working_days';
const BREAKS = 'components_schedule_breaks';
const PARTS_OF_DAYS = `${DAYS}_cmps`;

/** As Strapi names and types them, so that its own comparison of schemas finds only indexes to add. */
async function createTables(knex: Knex): Promise<void> {
  if (!(await knex.schema.hasTable(BREAKS))) {
    await knex.schema.createTable(BREAKS, (table) => {
      table.increments('id');
      table.time('starts_at');
      table.time('ends_at');
    });
  }
  if (await knex.schema.hasTable(PARTS_OF_DAYS)) return;
  await knex.schema.createTable(PARTS_OF_DAYS, (table) => {
    table.increments('id');
    table.integer('entity_id');
    table.integer('cmp_id');
    table.string('component_type');
    table.string('field');
    table.double('order');
  });
}

/** The one break a working day had becomes the first of several: Strapi would drop its columns with what they hold. */
export async function up(knex: Knex): Promise<void> {
  if (!(await knex.schema.hasColumn(DAYS, 'break_starts_at'))) return;
  await createTables(knex);
  await knex.raw(
    `with old as materialized (
       select id as day, nextval(pg_get_serial_sequence(:breaks, 'id')) as pause, break_starts_at, break_ends_at
       from :days: where break_starts_at is not null and break_ends_at is not null
     ), made as (
       insert into :breaks: (id, starts_at, ends_at) select pause, break_starts_at, break_ends_at from old
     )
     insert into :parts: (entity_id, cmp_id, component_type, field, "order")
     select day, pause, 'schedule.break', 'breaks', 1 from old`,
    { days: DAYS, breaks: BREAKS, parts: PARTS_OF_DAYS },
  );
  await knex.schema.alterTable(DAYS, (table) => table.dropColumns('break_starts_at', 'break_ends_at'));
}
