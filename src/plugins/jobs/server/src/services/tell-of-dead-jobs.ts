import type { Core } from '@strapi/strapi';
import { tasksOf } from '../../../../../shared/jobs/task-registry';
import { notify } from '../../../../../shared/notifications/notifier';
import { PLUGIN_ID } from '../../../shared/ids';
import { jobsDied } from '../events/jobs-died';
import { deadTasks } from '../queries/dead-tasks';
import { jobManagers } from '../queries/job-managers';

/** `2026-11-22T10`: who was told of a task within the hour knows that it fails. */
const hourOf = (time: Date): string => time.toISOString().slice(0, 13);

/**
 * Tells those who may help of dead jobs: once for a task and the hour in which the last of its jobs died. The key alone
 * remembers who was told, so that it may run at any time, in any number of instances.
 */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async run(): Promise<void> {
    const dead = await deadTasks(strapi);
    if (dead.length === 0) return;
    const recipients = (await jobManagers(strapi)).map((userId) => ({ kind: 'staff' as const, userId }));
    for (const { task, count, lastDiedAt } of dead) {
      await notify(strapi, {
        event: jobsDied.code,
        recipients,
        data: { task: tasksOf(strapi).get(task)?.title.ru ?? task, count: String(count) },
        link: `/plugins/${PLUGIN_ID}?stage=dead&task=${encodeURIComponent(task)}`,
        key: `${jobsDied.code}:${task}:${hourOf(lastDiedAt)}`,
      });
    }
  },
});
