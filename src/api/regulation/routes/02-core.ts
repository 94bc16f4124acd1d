import { factories } from '@strapi/strapi';

export default factories.createCoreRouter('api::regulation.regulation', { only: ['find', 'findOne'] });
