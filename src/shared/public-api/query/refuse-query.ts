import type { Path, RefusalText } from '../../../domain/refusal';
import { RefusedError } from '../../errors';

const MESSAGE: RefusalText = {
  ru: 'Параметры запроса составлены неверно. Исправьте указанные и повторите.',
  en: 'The query parameters are not valid. Correct the named ones and try again.',
};

/** `filters[organization][slug]`, as the reader wrote it. */
const written = (path: Path): string =>
  path
    .map((part, index) => (index === 0 ? String(part) : `[${part}]`))
    .join('')
    .slice(0, 200);

const CODES = {
  UnknownParameter: {
    ru: 'неизвестный параметр. Уберите его или исправьте имя.',
    en: 'unknown parameter. Remove it or correct the name.',
  },
  UnknownField: {
    ru: 'такого поля нет. Проверьте имя.',
    en: 'there is no such field. Check the name.',
  },
  UnknownOperator: {
    ru: 'такого условия для этого поля нет.',
    en: 'there is no such operator for this field.',
  },
  InvalidValue: {
    ru: 'неверное значение. Проверьте вид и границы.',
    en: 'the value is not valid. Check its kind and bounds.',
  },
  TooComplex: {
    ru: 'запрос слишком сложный. Упростите его.',
    en: 'the query is too complex. Make it simpler.',
  },
} satisfies Record<string, RefusalText>;

/** 400 that names the parameter; `path` is its place in the query, e.g. `['filters', 'title', '$in']`. */
export function refuseQuery(code: keyof typeof CODES, path: Path): never {
  const { ru, en } = CODES[code];
  const message = { ru: `«${written(path)}»: ${ru}`, en: `"${written(path)}": ${en}` };
  throw new RefusedError(400, 'InvalidQuery', MESSAGE, { refusals: [{ code, path, message }] });
}
