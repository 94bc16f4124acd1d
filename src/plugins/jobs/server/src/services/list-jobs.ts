import type { Core } from '@strapi/strapi';
import { tasksOf } from '../../../../../shared/jobs/task-registry';
import type { JobRow, JobState, ListAnswer, TaskRow } from '../../../shared/contract';
import { rowOfStored, stateOfStored } from '../job-row';
import { nextTick } from '../next-tick';
import { jobById, jobsPage } from '../queries/jobs';
import { knownTicks } from '../queries/known-ticks';
import { queueFigures } from '../queries/queue-figures';
import type { JobsQuestion } from '../validation/jobs';
import { jobNotFound } from './job-for-verb';

/** What the page asks. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async jobs(question: JobsQuestion): Promise<ListAnswer<JobRow>> {
    const { jobs, total } = await jobsPage(strapi, question);
    const { page, pageSize } = question;
    const pagination = { page, pageSize, pageCount: Math.ceil(total / pageSize), total };
    const data = jobs.map((job) => rowOfStored(job, tasksOf(strapi).get(job.task)));
    return { data, meta: { pagination, figures: await queueFigures(strapi) } };
  },

  async tasks(): Promise<TaskRow[]> {
    const known = await knownTicks(strapi);
    const now = new Date();
    return [...tasksOf(strapi).values()].map(({ name, title, maxAttempts, tick }) => ({
      name,
      title,
      maxAttempts,
      tick: tick
        ? {
            cron: tick.cron,
            lastAt: known.get(name)?.toISOString() ?? null,
            nextAt: nextTick(tick.cron, now)?.toISOString() ?? null,
          }
        : null,
    }));
  },

  async stateOf(id: string): Promise<JobState | null> {
    const job = await jobById(strapi, id);
    return job && stateOfStored(job);
  },

  /** The job of the person who asks; somebody else's does not exist. @throws RefusedError 404 `JobNotFound` */
  async own(userId: number, id: string): Promise<JobState> {
    const job = await jobById(strapi, id);
    if (!job || job.started_by !== userId) jobNotFound();
    return stateOfStored(job);
  },
});
