import type { Core } from '@strapi/strapi';
import { guardRoutes, wrapRoute } from '../../../../../shared/guard-routes';

const NAMING_A_DOCUMENT = [
  'relations.findAvailable',
  'relations.findExisting',
  'collection-types.findOne',
  'collection-types.update',
  'collection-types.delete',
  'collection-types.clone',
  'collection-types.autoClone',
  'collection-types.publish',
  'collection-types.unpublish',
  'collection-types.discard',
  'collection-types.bulkDelete',
  'collection-types.bulkPublish',
  'collection-types.bulkUnpublish',
  'collection-types.bulkFindForValidation',
  'collection-types.countDraftRelations',
  'collection-types.countManyEntriesDraftRelations',
];

/** Closes the places where the content manager forgets the conditions of a permission. */
export function guardContentManager(strapi: Core.Strapi): void {
  guardRoutes(strapi, 'content-manager', 'plugin::registry.visible-documents', NAMING_A_DOCUMENT);
  guardRoutes(strapi, 'content-manager', 'plugin::registry.readable-relation', [
    'relations.findAvailable',
    'relations.findExisting',
  ]);
  guardRoutes(strapi, 'content-manager', 'plugin::registry.writable-type', [
    'uid.generateUID',
    'uid.checkUIDAvailability',
  ]);
  wrapRoute(strapi, 'content-manager', 'plugin::registry.readable-relations-only', 'relations.findExisting');
  wrapRoute(strapi, 'content-manager', 'plugin::registry.own-counts', 'homepage.getCountDocuments');
}
