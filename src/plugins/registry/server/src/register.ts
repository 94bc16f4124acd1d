import type { Core } from '@strapi/strapi';
import { guardContentManager } from './guards/content-manager';
import { guardMediaLibrary } from './guards/media-library';
import { forgetDeletedPeople } from './lifecycles/forget-deleted-people';
import { uploadToOwnFolder } from './lifecycles/own-folder-by-default';

export default ({ strapi }: { strapi: Core.Strapi }): void => {
  forgetDeletedPeople(strapi);
  uploadToOwnFolder(strapi);
  guardContentManager(strapi);
  guardMediaLibrary(strapi);
};
