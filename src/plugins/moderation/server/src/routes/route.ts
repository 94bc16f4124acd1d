import type { Core } from '@strapi/strapi';
import { adminOnly } from '../../../../../shared/admin-only';

/** A route of the panel that reads, open to holders of the action. */
export const get = (path: string, handler: string, action: string): Core.RouteInput => ({
  method: 'GET',
  path,
  handler,
  config: adminOnly(action),
});

/** A route of the panel that does something. */
export const post = (path: string, handler: string, action: string): Core.RouteInput => ({
  ...get(path, handler, action),
  method: 'POST',
});
