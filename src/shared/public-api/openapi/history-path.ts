import type { PublicType } from '../public-types';
import { TARGET_PARAMETERS } from './parameters';
import { refusals } from './responses';
import { schemaName } from './schema-names';

const TEXT_OR_NULL = { type: ['string', 'null'] };

const CHANGE = {
  type: 'object',
  additionalProperties: false,
  required: ['field', 'label'],
  properties: { field: { type: 'string' }, label: { type: 'string' } },
};

const WITHDRAWAL = {
  type: ['object', 'null'],
  description: 'Когда и почему снято / when and why it was taken down',
  additionalProperties: false,
  required: ['at', 'reason', 'replacementUrl'],
  properties: {
    at: { type: 'string', format: 'date-time' },
    reason: TEXT_OR_NULL,
    replacementUrl: TEXT_OR_NULL,
  },
};

const VERSION = {
  type: 'object',
  additionalProperties: false,
  required: ['version', 'publishedAt', 'changeNote', 'isMinor', 'withdrawal', 'changes'],
  properties: {
    version: { type: 'integer', description: 'С единицы / from 1' },
    publishedAt: { type: 'string', format: 'date-time' },
    changeNote: { ...TEXT_OR_NULL, description: 'Что изменилось / what has changed' },
    isMinor: { type: 'boolean' },
    withdrawal: WITHDRAWAL,
    changes: {
      type: ['array', 'null'],
      items: CHANGE,
      description:
        'Изменённые поля; null у первой публикации / changed fields; null for the first publication',
    },
  },
};

const ANSWER = {
  type: 'object',
  required: ['data', 'meta'],
  properties: { data: { type: 'array', items: VERSION }, meta: { type: 'object' } },
};

/** The history of the public changes of one document. */
export function historyPath({ uid }: PublicType, path: string, title: string) {
  return {
    [`/api/${path}/{id}/history`]: {
      get: {
        tags: [title],
        operationId: `getHistoryOf${schemaName(uid)}`,
        summary: `${title}: история изменений / history of changes`,
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            schema: { type: 'string' },
            description: 'documentId',
          },
          ...TARGET_PARAMETERS,
        ],
        responses: {
          '200': {
            description: 'Опубликованные версии, последняя первой / public versions, the latest first',
            content: { 'application/json': { schema: ANSWER } },
          },
          '304': { description: 'Не изменилось с указанного ETag / not modified' },
          ...refusals(400, 401, 404, 410, 429),
        },
      },
    },
  };
}
