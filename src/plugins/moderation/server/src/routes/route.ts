import type { Core } from '@strapi/strapi';
import { adminOnly } from '../../../../../shared/admin-only';

export const get = (path: string, handler: string, action: string): Core.RouteInput => ({
  method: 'GET',
  path,
  handler,
  config: adminOnly(action),
});

export const post = (path: string, handler: string, action: string): Core.RouteInput => ({
  ...get(path, handler, action),
  method: 'POST',
});
