import type { Core } from '@strapi/strapi';

/** A dead row is not written again before somebody retries or discards it: its last change is its death. */
const DEAD = `
select task.identifier as task, count(*)::int as count, max(job.updated_at) as "lastDiedAt"
from graphile_worker._private_jobs as job
join graphile_worker._private_tasks as task on task.id = job.task_id
where job.locked_at is null and job.attempts >= job.max_attempts
group by task.identifier`;

export interface DeadTask {
  readonly task: string;
  /** How many of its jobs are dead. */
  readonly count: number;
  readonly lastDiedAt: Date;
}

/** The tasks of which jobs are dead, however they died: by failing, or with the processes that ran them. */
export async function deadTasks(strapi: Core.Strapi): Promise<DeadTask[]> {
  const { rows } = await strapi.db.connection.raw(DEAD);
  return rows;
}
