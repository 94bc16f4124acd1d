import type { Core } from '@strapi/strapi';
import { type Runner, run, type TaskList } from 'graphile-worker';
import type { Client, Pool } from 'pg';
import { tasksOf } from '../../../../../shared/jobs/task-registry';
import { jobsToAbort } from '../queries/jobs-to-abort';
import { type Attempt, attempt } from './attempt';
import { graphileLogger } from './graphile-logger';
import { createPresence } from './presence';
import type { RunningJobs } from './running-jobs';
import { tickItems } from './tick-items';
import { createWatch } from './watch-others';

/** A job that nobody announced is found this late, e.g. one whose time has come. */
const POLL_MS = 1_000;

interface LaunchOptions {
  readonly strapi: Core.Strapi;
  readonly database: Pool;
  readonly running: RunningJobs;
  readonly concurrency: number;
  readonly measure: Attempt['measure'];
}

function handlers({ strapi, database, running, measure }: LaunchOptions): TaskList {
  const entries = [...tasksOf(strapi).values()].map((task): [string, TaskList[string]] => [
    task.name,
    (_payload, { job }) => attempt({ strapi, database, running, task, job, measure }),
  ]);
  return Object.fromEntries(entries);
}

/** One worker pool: its presence, known to others before it fetches a first job, and what it looks after. */
export async function launch(options: LaunchOptions) {
  const { strapi, database, running, concurrency } = options;
  const watch = createWatch((taken) => {
    strapi.log.warn(`jobs: took over ${taken} jobs of a process that is gone`);
  });
  let pool = '';
  let presence: ReturnType<typeof createPresence> | undefined;

  const beat = async (client: Client): Promise<void> => {
    await watch(client);
    for (const { id, cause } of await jobsToAbort(client, running.ids(), pool)) running.abort(id, cause);
  };
  const appear = (poolId: string): Promise<void> => {
    pool = poolId;
    presence ??= createPresence({
      pool,
      connectionString: strapi.config.get('boot.databaseUrl', ''),
      log: strapi.log,
      beat,
    });
    return presence.hold();
  };

  const runner: Runner = await run({
    pgPool: database,
    taskList: handlers(options),
    parsedCronItems: tickItems(tasksOf(strapi).values()),
    concurrency,
    pollInterval: POLL_MS,
    noHandleSignals: true,
    logger: graphileLogger(strapi.log),
    preset: {
      plugins: [
        {
          name: 'gospublik-presence',
          version: '1.0.0',
          worker: { hooks: { startWorker: (_ctx, { worker }) => appear(worker.workerPool.id) } },
        },
      ],
      // Batched, a statement that does not get through is repeated; alone its failure would end the process.
      worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 },
    },
  });

  return {
    runner,
    poolId: () => pool,
    isFresh: (): boolean => presence?.isFresh() ?? false,
    disappear: (): void => presence?.stop(),
  };
}

export type Launched = Awaited<ReturnType<typeof launch>>;
