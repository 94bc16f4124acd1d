import { RECIPIENT_KINDS } from '../../../domain/audience/caller';
import type { PublicModel } from '../model/public-model';
import type { PublicType } from '../public-types';
import { LIMITS } from '../query/limits';
import { OPERATOR_NAMES } from '../query/operators';

type Parameter = Readonly<Record<string, unknown>>;

const query = (name: string, schema: object, description: string, more: object = {}): Parameter => ({
  name,
  in: 'query',
  required: false,
  description,
  schema,
  ...more,
});

/** Written `fields=a,b`. */
const names = (name: string, values: readonly string[], description: string): Parameter =>
  query(name, { type: 'array', items: { type: 'string', examples: values } }, description, {
    style: 'form',
    explode: false,
  });

const count = (minimum: number, maximum: number, byDefault: number) => ({
  type: 'integer',
  minimum,
  maximum,
  default: byDefault,
});

/** As whom the caller reads. */
export const TARGET_PARAMETERS: readonly Parameter[] = [
  query(
    'audience',
    { type: 'string', enum: RECIPIENT_KINDS },
    'От чьего имени читают / as whom the caller reads',
  ),
  query(
    'region',
    { type: 'string', pattern: '^\\d{2,11}$' },
    'ОКТМО места или его начало; без него видно только общедоступное / ОКТМО of the place or its beginning',
  ),
];

export function documentParameters(model: PublicModel): Parameter[] {
  return [
    names('fields', [...model.fields.keys()], 'Какие поля вернуть / fields to return'),
    names('populate', [...model.links.keys()], 'Что приложить, или `*` / what to populate'),
    ...TARGET_PARAMETERS,
  ];
}

export function listParameters(model: PublicModel, type: PublicType): Parameter[] {
  const { pageSize, defaultPageSize, offset, search } = LIMITS;
  return [
    ...documentParameters(model),
    query(
      'filters',
      { type: 'object', additionalProperties: true },
      `filters[поле][условие]=значение; условия / operators: ${OPERATOR_NAMES.join(', ')}, $and, $or, $not`,
      { style: 'deepObject', explode: true },
    ),
    query('sort', { type: 'string', default: type.defaultSort }, 'поле:asc|desc, … / field:asc|desc, …'),
    query('pagination[page]', count(1, offset, 1), 'Номер страницы / page number'),
    query(
      'pagination[pageSize]',
      count(1, pageSize, defaultPageSize),
      'Записей на странице / items per page',
    ),
    query('pagination[start]', count(0, offset, 0), 'Сколько пропустить / items to skip'),
    query('pagination[limit]', count(1, pageSize, defaultPageSize), 'Сколько вернуть / items to return'),
    query(
      'pagination[withCount]',
      { type: 'boolean', default: true },
      'Считать ли все / whether to count all',
    ),
    query('_q', { type: 'string', maxLength: search }, 'Поиск по текстовым полям / search in text fields'),
  ];
}
