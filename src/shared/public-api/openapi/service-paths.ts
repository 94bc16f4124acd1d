const DESCRIPTION = {
  type: 'object',
  required: ['openapi', 'info', 'paths'],
  properties: {
    openapi: { type: 'string' },
    info: { type: 'object', additionalProperties: true },
    paths: { type: 'object', additionalProperties: true },
  },
  additionalProperties: true,
};

const answer = (description: string, schema: object) => ({
  description,
  content: { 'application/json': { schema } },
});

const STATE = { type: 'object', additionalProperties: true };

/** Routes that are neither reads of content nor for the staff. */
export const SERVICE_PATHS = {
  '/api/openapi.json': {
    get: {
      tags: ['Служебное'],
      operationId: 'getApiDescription',
      summary: 'Этот документ / this document',
      responses: { '200': answer('OpenAPI 3.1', DESCRIPTION) },
    },
  },
  '/healthz': {
    get: {
      tags: ['Служебное'],
      operationId: 'getLiveness',
      summary: 'Процесс жив / the process lives',
      responses: { '200': answer('Жив / alive', STATE) },
    },
  },
  '/readyz': {
    get: {
      tags: ['Служебное'],
      operationId: 'getReadiness',
      summary: 'Готов ли сервис принимать запросы / whether the service is ready',
      responses: {
        '200': answer('Готов / ready', STATE),
        '503': answer('Не готов; названа неисправная часть / not ready, the failing part is named', STATE),
      },
    },
  },
} as const;
