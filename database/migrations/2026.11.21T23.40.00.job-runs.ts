import type { Knex } from 'knex';

/**
 * What is known of a job beside its row in the queue: how far it is, who asked it to stop, how it ended. No content
 * type: it is written by single statements together with the queue's tables, from the worker's own connections.
 */
export async function up(knex: Knex): Promise<void> {
  if (await knex.schema.hasTable('jobs_runs')) return;
  await knex.schema.createTable('jobs_runs', (table) => {
    table.bigInteger('job_id').primary();
    table.text('task').notNullable();
    table.text('key');
    // Null while the job is in the queue.
    table.text('outcome').checkIn(['done', 'cancelled', 'discarded']);
    table.text('reason');
    table.text('note');
    table.integer('attempts').notNullable().defaultTo(0);
    table.integer('interruptions').notNullable().defaultTo(0);
    table.integer('started_by');
    table.timestamp('queued_at');
    table.timestamp('started_at');
    table.timestamp('ended_at').index();
    table.timestamp('cancel_requested_at');
    table.bigInteger('progress_done');
    table.bigInteger('progress_total');
    table.double('progress_rate');
    table.timestamp('progress_at');
  });
}
