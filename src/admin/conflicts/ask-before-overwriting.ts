import type { StrapiApp } from '@strapi/strapi/admin';
import { ConflictDialog } from './ConflictDialog';
import { guardSaves } from './guard-saves';

/** Nobody's saved work is overwritten without a question: the panel's side of the server's version check. */
export function askBeforeOverwriting(app: StrapiApp): void {
  guardSaves();
  app
    .getPlugin('content-manager')
    .injectComponent('editView', 'right-links', { name: 'gospublik-conflict', Component: ConflictDialog });
}
