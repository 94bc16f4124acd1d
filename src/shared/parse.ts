import type { z } from '@strapi/utils';
import type { Refusal, RefusalText } from '../domain/refusal';
import { RefusedError } from './errors';

const requestText: RefusalText = {
  ru: 'Запрос заполнен неверно. Исправьте отмеченные поля.',
  en: 'The request is not valid. Correct the fields listed.',
};

const texts: Readonly<Record<string, RefusalText>> = {
  invalid_type: { ru: 'Укажите значение этого поля.', en: 'Give a value for this field.' },
  too_big: { ru: 'Значение слишком большое. Сократите его.', en: 'The value is too long or too big.' },
  too_small: { ru: 'Значение слишком маленькое или пустое.', en: 'The value is too short or too small.' },
  unrecognized_keys: {
    ru: 'Такого поля нет. Уберите его из запроса.',
    en: 'There is no such field. Remove it from the request.',
  },
};

const otherText: RefusalText = {
  ru: 'Недопустимое значение. Проверьте его.',
  en: 'The value is not allowed. Check it.',
};

const addressText: RefusalText = {
  ru: 'Укажите полный адрес: он начинается с https:// или http://.',
  en: 'Give a full address that begins with https:// or http://.',
};

function textOf(issue: z.core.$ZodIssue): RefusalText {
  const isAddress = issue.code === 'invalid_format' && issue.format === 'url';
  return isAddress ? addressText : (texts[issue.code] ?? otherText);
}

const pascal = (code: string): string =>
  code.replace(/(?:^|_)([a-z])/g, (_all, letter: string) => letter.toUpperCase());

function refusalsOfIssue(issue: z.core.$ZodIssue): Refusal[] {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  const message = textOf(issue);
  const code = pascal(issue.code);
  if (issue.code !== 'unrecognized_keys') return [{ code, path, message }];
  return issue.keys.map((key) => ({ code, path: [...path, key], message }));
}

/** Parses at the edge. @throws RefusedError 400 `InvalidRequest` that names every wrong field. */
export function parse<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const refusals = parsed.error.issues.flatMap(refusalsOfIssue);
  throw new RefusedError(400, 'InvalidRequest', requestText, { refusals });
}
