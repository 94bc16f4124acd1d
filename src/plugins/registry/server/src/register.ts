import type { Core } from '@strapi/strapi';
import { askStateOfListedOnly } from './documents/state-of-listed-only';
import { guardContentManager } from './guards/content-manager';
import { guardMediaLibrary } from './guards/media-library';
import { forgetDeletedPeople } from './lifecycles/forget-deleted-people';
import { uploadToOwnFolder } from './lifecycles/own-folder-by-default';

export default ({ strapi }: { strapi: Core.Strapi }): void => {
  forgetDeletedPeople(strapi);
  uploadToOwnFolder(strapi);
  guardContentManager(strapi);
  guardMediaLibrary(strapi);
  askStateOfListedOnly(strapi);
};
