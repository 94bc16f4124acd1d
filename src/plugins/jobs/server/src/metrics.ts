import type { Core } from '@strapi/strapi';
import { Gauge, Histogram } from 'prom-client';
import { metricsOf } from '../../../../shared/metrics/metrics';
import { queueFigures } from './queries/queue-figures';

/** The queue as all instances share it: each of them tells the same. */
export function measureQueue(strapi: Core.Strapi): void {
  const registers = [metricsOf(strapi)];
  new Gauge({
    name: 'gospublik_jobs_queued',
    help: 'Jobs in the queue by stage: waiting, running, failed (waits for its next attempt), dead (has none left)',
    labelNames: ['stage'],
    registers,
    async collect() {
      const { oldestWaitingSeconds: _age, ...stages } = await queueFigures(strapi);
      for (const [stage, count] of Object.entries(stages)) this.set({ stage }, count);
    },
  });
  new Gauge({
    name: 'gospublik_jobs_oldest_waiting_seconds',
    help: 'Age of the job that waits longest past its time',
    registers,
    async collect() {
      this.set((await queueFigures(strapi)).oldestWaitingSeconds);
    },
  });
}

/** Attempts that this process made: tells the task, how it ended, and how long it took in seconds. */
export function measureAttempts(
  strapi: Core.Strapi,
): (task: string, outcome: string, seconds: number) => void {
  const attempts = new Histogram({
    name: 'gospublik_jobs_attempt_seconds',
    help: 'Attempts at jobs made by this process, by task and outcome',
    labelNames: ['task', 'outcome'],
    buckets: [0.01, 0.1, 1, 10, 60, 600],
    registers: [metricsOf(strapi)],
  });
  return (task, outcome, seconds) => attempts.observe({ task, outcome }, seconds);
}
