import type { Core } from '@strapi/strapi';
import { publicModels } from '../model/compile-model';
import type { ModelOf, PublicModel } from '../model/public-model';
import { PUBLIC_TYPES } from '../public-types';
import { CONTACT_CONFIRMATION_PATHS } from './contact-confirmation-paths';
import { historyPath } from './history-path';
import { modelSchema } from './model-schema';
import { readPaths } from './read-paths';
import { ERROR_SCHEMA, sharedResponses } from './responses';
import { schemaName } from './schema-names';
import { SERVICE_PATHS } from './service-paths';
import { SUBSCRIPTION_PATHS } from './subscription-paths';

const INFO = {
  title: 'Госпаблик',
  version: '1.0.0',
  description:
    'Публичный интерфейс официальных страниц органов власти и учреждений. / ' +
    'The public interface of the official pages of public bodies.',
};

/**
 * OpenAPI 3.1 of the public part, made from the same models that compile the queries: what it shows is what is
 * served. See docs/adr/0030-the-api-describes-itself-from-its-models.md.
 */
export function describeApi(strapi: Core.Strapi) {
  const modelOf = publicModels(strapi);
  const models = reachable(modelOf);
  const schemas = Object.fromEntries(models.map((model) => [schemaName(model.uid), modelSchema(model)]));
  const reads = PUBLIC_TYPES.map((type) => {
    const { info } = strapi.contentTypes[type.uid];
    const model = modelOf(type.uid);
    const paths = readPaths(type, model, info.pluralName, info.displayName);
    return model.hasDrafts ? { ...paths, ...historyPath(type, info.pluralName, info.displayName) } : paths;
  });
  return {
    openapi: '3.1.0',
    info: INFO,
    servers: [{ url: strapi.config.get('server.url', '') || '/' }],
    paths: {
      ...Object.assign({}, ...reads),
      ...SUBSCRIPTION_PATHS,
      ...CONTACT_CONFIRMATION_PATHS,
      ...SERVICE_PATHS,
    },
    components: {
      schemas: { ...schemas, Error: ERROR_SCHEMA },
      responses: sharedResponses(),
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } },
    },
    security: [{}, { bearer: [] }],
  };
}

function reachable(modelOf: ModelOf): PublicModel[] {
  const found = new Map<string, PublicModel>();
  const visit = (uid: string): void => {
    if (found.has(uid)) return;
    const model = modelOf(uid);
    found.set(uid, model);
    for (const { target } of model.links.values()) visit(target);
  };
  for (const { uid } of PUBLIC_TYPES) visit(uid);
  return [...found.values()];
}
