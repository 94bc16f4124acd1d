import type { Core } from '@strapi/strapi';
import { tellOfPublications } from './documents/tell-of-publications';

export default ({ strapi }: { strapi: Core.Strapi }): void => {
  // Registered here, not in `register`: inside the lock and the transaction of the write.
  tellOfPublications(strapi);
};
