import type { Core } from '@strapi/strapi';
import { adminOnly } from '../../../../../shared/admin-only';
import { ACTIONS } from '../../../shared/ids';

const verb = (name: string, action: string): Core.RouteInput => ({
  method: 'POST',
  path: `/cases/:documentId/${name}`,
  handler: `ends.${name}`,
  config: adminOnly(action),
});

/** Of versions that came to their end. */
export const endRoutes = [
  verb('archive', ACTIONS.archive),
  verb('restore', ACTIONS.archive),
  verb('rework', ACTIONS.submit),
];
