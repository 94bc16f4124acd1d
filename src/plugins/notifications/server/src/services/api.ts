import type { Core } from '@strapi/strapi';
import type { NotificationsApi } from '../../../shared/contract';
import { getService } from '../get-service';
import { markAnswered } from '../queries/mark-answered';

/** The facade for other plugins: `pluginApi(strapi, 'notifications')`. */
export default ({ strapi }: { strapi: Core.Strapi }): NotificationsApi => ({
  notify: (input) => getService(strapi, 'notify').run(input),
  markAnswered: (key) => markAnswered(strapi, key),
});
