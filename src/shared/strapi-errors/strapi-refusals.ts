import type { Refusal, RefusalText } from '../../domain/refusal';

interface Known {
  readonly pattern: RegExp;
  readonly code: string;
  readonly text: RefusalText;
}

/** Strapi's own sentences about a field, recognised by their wording; re-read on every upgrade of Strapi. */
const KNOWN: readonly Known[] = [
  {
    pattern: /must be defined|is a required field|cannot be null|cannot be empty|final value was: `null`/i,
    code: 'Required',
    text: { ru: 'Заполните это поле.', en: 'Fill in this field.' },
  },
  {
    pattern: /must be unique|already (used|taken|exists)/i,
    code: 'NotUnique',
    text: { ru: 'Такое значение уже есть. Укажите другое.', en: 'This value is taken. Use another one.' },
  },
  {
    pattern: /must be at most|must be less than|longer|exceeds/i,
    code: 'TooLong',
    text: { ru: 'Значение слишком большое. Сократите его.', en: 'The value is too large. Make it smaller.' },
  },
  {
    pattern: /must be at least|must be greater than|shorter/i,
    code: 'TooShort',
    text: {
      ru: 'Значение слишком маленькое. Дополните его.',
      en: 'The value is too small. Make it larger.',
    },
  },
  {
    pattern: /must be one of/i,
    code: 'UnknownValue',
    text: { ru: 'Такого значения нет в списке. Выберите из списка.', en: 'Choose one of the listed values.' },
  },
  {
    pattern: /must match|must be a valid|must be a `/i,
    code: 'WrongFormat',
    text: { ru: 'Неверный формат. Проверьте значение.', en: 'The format is wrong. Check the value.' },
  },
];

const OTHER: Omit<Known, 'pattern'> = {
  code: 'InvalidValue',
  text: { ru: 'Это значение не подходит. Исправьте его.', en: 'This value is not accepted. Correct it.' },
};

const isPath = (value: unknown): value is Array<string | number> =>
  Array.isArray(value) && value.every((part) => typeof part === 'string' || typeof part === 'number');

function toRefusal(entry: unknown): Refusal[] {
  if (typeof entry !== 'object' || entry === null || !('message' in entry)) return [];
  const message = String(entry.message);
  const { code, text } = KNOWN.find(({ pattern }) => pattern.test(message)) ?? OTHER;
  const path = 'path' in entry && isPath(entry.path) ? entry.path : [];
  return [{ code, path, message: text }];
}

/** The fields named by an error of Strapi (`details.errors`), each with a stable code and both languages. */
export function refusalsOfStrapi(details: unknown): Refusal[] {
  if (typeof details !== 'object' || details === null || !('errors' in details)) return [];
  return Array.isArray(details.errors) ? details.errors.flatMap(toRefusal) : [];
}
