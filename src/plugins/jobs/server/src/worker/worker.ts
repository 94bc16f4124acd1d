import type { Core } from '@strapi/strapi';
import type { Pool } from 'pg';
import { measureAttempts } from '../metrics';
import { releaseJobs } from '../queries/release-jobs';
import { type Launched, launch } from './launch';
import { createPool } from './pool';
import { createRunningJobs } from './running-jobs';

const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;
/** A probe comes as soon as the server listens; the worker needs a moment more. */
const STARTING_MS = 3_000;
const POLL_MS = 50;
/** Of the grace: undisturbed, and then after the signal to stop. */
const UNDISTURBED = 0.6;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Runs the jobs of the queue in this process from `start` to `stop`; started again when it ends by itself, e.g.
 * because the database was away for long.
 */
export function createWorker(strapi: Core.Strapi) {
  const running = createRunningJobs();
  const measure = measureAttempts(strapi);
  const concurrency: number = strapi.config.get('jobs.concurrency', 5);
  let database: Pool | undefined;
  let launching: Promise<Launched> | undefined;
  let launched: Launched | undefined;
  let isStopping = false;

  async function keepRunning(pool: Pool): Promise<void> {
    for (let trouble = 0; !isStopping; ) {
      try {
        launching = launch({ strapi, database: pool, running, concurrency, measure });
        launched = await launching;
        trouble = 0;
        await launched.runner.promise;
      } catch (error) {
        trouble += 1;
        if (!isStopping) strapi.log.error(`jobs: the worker ended: ${String(error)}`);
      }
      launched?.disappear();
      if (!isStopping) await pause(Math.min(FIRST_PAUSE_MS * 2 ** trouble, LONGEST_PAUSE_MS));
    }
  }

  /** Running jobs finish by themselves, or are told to stop, or are left to other instances. */
  async function drain({ runner, poolId }: Launched, pool: Pool): Promise<void> {
    const grace: number = 1000 * strapi.config.get('jobs.graceSeconds', 10);
    const drained = runner.stop().then(
      () => true,
      () => true,
    );
    const within = (ms: number): Promise<boolean> => Promise.race([drained, pause(ms).then(() => false)]);
    if (await within(grace * UNDISTURBED)) return;
    for (const id of running.ids()) running.abort(id, 'stopping');
    if (await within(grace * (1 - UNDISTURBED))) return;
    strapi.log.warn(`jobs: ${running.ids().length} running jobs are left to other instances`);
    await releaseJobs(pool, running.ids(), poolId());
  }

  return {
    start(): void {
      database = createPool(strapi, concurrency);
      void keepRunning(database);
    },

    async stop(): Promise<void> {
      isStopping = true;
      if (!database) return;
      // One that is only starting would go on without its connections.
      await Promise.race([launching?.catch(() => undefined), pause(STARTING_MS)]);
      if (launched) {
        await drain(launched, database).catch((error: unknown) => {
          strapi.log.warn(`jobs: not stopped in order: ${String(error)}`);
        });
        launched.disappear();
      }
      await Promise.race([database.end(), pause(FIRST_PAUSE_MS)]);
    },

    /** Whether this process fetches jobs and the others know that it lives; a worker just started is waited for. */
    async isAlive(): Promise<boolean> {
      const isFresh = (): boolean => launched?.isFresh() ?? false;
      const deadline = Date.now() + STARTING_MS;
      while (!isFresh() && !isStopping && Date.now() < deadline) await pause(POLL_MS);
      return isFresh();
    },
  };
}
