import type { Core } from '@strapi/strapi';
import { guardContentManager } from './guards/content-manager';
import { forgetDeletedPeople } from './lifecycles/forget-deleted-people';

export default ({ strapi }: { strapi: Core.Strapi }): void => {
  forgetDeletedPeople(strapi);
  guardContentManager(strapi);
};
