import type { Core } from '@strapi/strapi';

export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  /** Jobs one process runs at the same time. It opens one connection more than that, and one to show that it lives. */
  concurrency: env.int('JOBS_CONCURRENCY', 5),
  /** Seconds a stopping process gives its running jobs before it leaves them to others. */
  graceSeconds: env.int('JOBS_GRACE_SECONDS', 10),
  /** Days for which ended jobs are remembered. */
  keepDays: env.int('JOBS_KEEP_DAYS', 30),
});
