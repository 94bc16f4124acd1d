import type { Core } from '@strapi/strapi';
import { refuseEmptyDiscard } from '../shared/documents/refuse-empty-discard';
import { refuseStaleWrites } from '../shared/documents/refuse-stale-writes';
import { serializeWrites } from '../shared/documents/serialize-writes';

/** The order is the nesting: the lock first, whatever relies on it after. */
export function guardDocumentWrites(strapi: Core.Strapi): void {
  serializeWrites(strapi);
  refuseStaleWrites(strapi);
  refuseEmptyDiscard(strapi);
}
