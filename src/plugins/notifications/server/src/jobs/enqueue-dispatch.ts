import type { Core } from '@strapi/strapi';
import { enqueue } from '../../../../../shared/jobs/enqueue';
import { dispatchTask } from './dispatch';

/** In the caller's transaction; a job that waits for the notification already is moved to the new time. */
export async function enqueueDispatch(
  strapi: Core.Strapi,
  notification: string,
  runAt: Date | undefined,
): Promise<void> {
  const key = `notifications.dispatch:${notification}`;
  await enqueue(strapi, dispatchTask, { notification }, { key, ...(runAt ? { runAt } : {}) });
}
