import type { Core } from '@strapi/strapi';
import { registerChecks } from '../../../../shared/checks/check-registry';
import { registerTasks } from '../../../../shared/jobs/task-registry';
import { registerEvents } from '../../../../shared/notifications/event-registry';
import { provideNotifier } from '../../../../shared/notifications/notifier';
import { letterToSubscribers } from './checks/letter-to-subscribers';
import { contentEvents } from './events/content';
import { digestEvents } from './events/digest';
import { subscriptionEvents } from './events/subscriptions';
import { getService } from './get-service';
import { clearDeliveryLogTask } from './jobs/clear-delivery-log';
import { deliverTask } from './jobs/deliver';
import { dispatchTask } from './jobs/dispatch';
import { eraseSubscribersTask } from './jobs/erase-subscribers';
import { sendDigestsTask } from './jobs/send-digests';

export default ({ strapi }: { strapi: Core.Strapi }): void => {
  provideNotifier(strapi, (input) => getService(strapi, 'notify').run(input));
  registerChecks(strapi, [letterToSubscribers]);
  registerEvents(strapi, [...contentEvents, ...subscriptionEvents, ...digestEvents]);
  registerTasks(strapi, [
    dispatchTask,
    deliverTask,
    sendDigestsTask,
    eraseSubscribersTask,
    clearDeliveryLogTask,
  ]);
};
