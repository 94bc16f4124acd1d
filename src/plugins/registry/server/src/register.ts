import type { Core } from '@strapi/strapi';
import { registerEvents } from '../../../../shared/notifications/event-registry';
import { askStateOfListedOnly } from './documents/state-of-listed-only';
import { membershipEvents } from './events/membership';
import { guardContentManager } from './guards/content-manager';
import { guardMediaLibrary } from './guards/media-library';
import { forgetDeletedPeople } from './lifecycles/forget-deleted-people';
import { uploadToOwnFolder } from './lifecycles/own-folder-by-default';

export default ({ strapi }: { strapi: Core.Strapi }): void => {
  registerEvents(strapi, membershipEvents);
  forgetDeletedPeople(strapi);
  uploadToOwnFolder(strapi);
  guardContentManager(strapi);
  guardMediaLibrary(strapi);
  askStateOfListedOnly(strapi);
};
