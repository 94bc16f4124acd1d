import type { Core } from '@strapi/strapi';
import type { ModerationApi } from '../../../shared/contract';
import { getService } from '../get-service';

/** The facade for other plugins: `pluginApi(strapi, 'moderation')`. */
export default ({ strapi }: { strapi: Core.Strapi }): ModerationApi => ({
  checkDocument: (type, documentId) => getService(strapi, 'check-document').run(type, documentId),
});
