import type { Core } from '@strapi/strapi';
import { CONTENT_CHECKS } from '../../../../domain/checks/content-checks';
import { registerChecks } from '../../../../shared/checks/check-registry';

export default ({ strapi }: { strapi: Core.Strapi }): void => {
  registerChecks(strapi, CONTENT_CHECKS);
};
