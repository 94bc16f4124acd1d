import type { PublicModel } from '../model/public-model';
import type { PublicType } from '../public-types';
import { documentParameters, listParameters } from './parameters';
import { refusals } from './responses';
import { schemaName, schemaRef } from './schema-names';

const PAGINATION = {
  type: 'object',
  properties: {
    page: { type: 'integer' },
    pageSize: { type: 'integer' },
    pageCount: { type: 'integer' },
    start: { type: 'integer' },
    limit: { type: 'integer' },
    total: { type: 'integer' },
  },
};

const json = (data: object, meta: object) => ({
  'application/json': {
    schema: { type: 'object', required: ['data', 'meta'], properties: { data, meta } },
  },
});

const NOT_MODIFIED = { '304': { description: 'Не изменилось с указанного ETag / not modified' } };

/** The two read routes of a content type. `title` is its Russian name in the panel. */
export function readPaths(type: PublicType, model: PublicModel, path: string, title: string) {
  const schema = schemaName(type.uid);
  const list = { type: 'array', items: schemaRef(type.uid) };
  const meta = { type: 'object', required: ['pagination'], properties: { pagination: PAGINATION } };
  const shared = { tags: [title] };
  const id = {
    name: 'id',
    in: 'path',
    required: true,
    schema: { type: 'string' },
    description: 'documentId',
  };
  return {
    [`/api/${path}`]: {
      get: {
        ...shared,
        operationId: `list${schema}`,
        summary: `${title}: список / list`,
        parameters: listParameters(model, type),
        responses: {
          '200': {
            description: 'Опубликованное и действующее / published and valid',
            content: json(list, meta),
          },
          ...NOT_MODIFIED,
          ...refusals(400, 401, 429),
        },
      },
    },
    [`/api/${path}/{id}`]: {
      get: {
        ...shared,
        operationId: `get${schema}`,
        summary: `${title}: одна запись / one item`,
        parameters: [id, ...documentParameters(model)],
        responses: {
          '200': { description: 'Запись / the item', content: json(schemaRef(type.uid), { type: 'object' }) },
          ...NOT_MODIFIED,
          ...refusals(400, 401, 404, 410, 429),
        },
      },
    },
  };
}
