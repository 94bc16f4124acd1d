import { nameOfStatus } from '../../errors';
import { textOfStatus } from '../../strapi-errors/status-texts';

export const ERROR_SCHEMA = {
  type: 'object',
  additionalProperties: false,
  required: ['data', 'error'],
  properties: {
    data: { type: 'null' },
    error: {
      type: 'object',
      required: ['status', 'name', 'message', 'details'],
      properties: {
        status: { type: 'integer' },
        name: { type: 'string' },
        message: { type: 'string', description: 'По-русски; по-английски при Accept-Language: en' },
        details: {
          type: 'object',
          additionalProperties: true,
          required: ['code', 'errors'],
          properties: {
            code: { type: 'string', description: 'Не меняется / stable' },
            errors: {
              type: 'array',
              items: {
                type: 'object',
                required: ['path', 'code', 'message'],
                properties: {
                  path: { type: 'array', items: { type: ['string', 'integer'] } },
                  code: { type: 'string' },
                  message: { type: 'string' },
                },
              },
            },
          },
        },
      },
    },
  },
} as const;

export const REFUSALS = [400, 401, 403, 404, 409, 410, 429] as const;

const content = { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } };

/** The refusals every public operation shares. */
export function sharedResponses(): Record<string, object> {
  return Object.fromEntries(
    REFUSALS.map((status) => {
      const { ru, en } = textOfStatus(status).text;
      const headers =
        status === 429
          ? { 'Retry-After': { schema: { type: 'integer' }, description: 'Секунды / seconds' } }
          : undefined;
      return [
        nameOfStatus(status),
        { description: `${ru} / ${en}`, content, ...(headers ? { headers } : {}) },
      ];
    }),
  );
}

export const refusals = (...statuses: ReadonlyArray<(typeof REFUSALS)[number]>) =>
  Object.fromEntries(
    statuses.map((status) => [String(status), { $ref: `#/components/responses/${nameOfStatus(status)}` }]),
  );
