import type { Core } from '@strapi/strapi';
import type { NotificationsApi } from '../../../shared/contract';
import { getService } from '../get-service';
import { markAnswered } from '../queries/mark-answered';

/** The facade for other plugins: `pluginApi(strapi, 'notifications')`. */
export default ({ strapi }: { strapi: Core.Strapi }): NotificationsApi => ({
  subscriptions: {
    request: (input) => getService(strapi, 'request-subscription').run(input),
    requestOf: (token) => getService(strapi, 'confirm-subscription').requestOf(token),
    confirm: (token, consent) => getService(strapi, 'confirm-subscription').run(token, consent),
    subscriptionOf: (token) => getService(strapi, 'manage-subscription').find(token),
    change: (token, change) => getService(strapi, 'manage-subscription').change(token, change),
    unsubscribe: (token) => getService(strapi, 'manage-subscription').unsubscribe(token),
  },
  notify: (input) => getService(strapi, 'notify').run(input),
  markAnswered: (key) => markAnswered(strapi, key),
});
