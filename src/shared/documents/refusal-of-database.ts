import type { Core, Struct } from '@strapi/strapi';
import { sqlStateOf } from '../db/sql-state';
import { uniqueRules } from '../db/unique-rules';
import { isBusy, writeConflict } from '../db/write-conflict';
import { RefusedError } from '../errors';

/** unique_violation, exclusion_violation */
const NOT_UNIQUE = new Set(['23505', '23P01']);

const TAKEN = {
  ru: 'Это значение занято другой записью. Укажите другое.',
  en: 'Another entry has this value. Use another one.',
};
const NOT_SAVED = {
  ru: 'Не сохранено: одно из значений занято другой записью. Укажите другое.',
  en: 'Not saved: another entry has one of the values. Use another one.',
};

/**
 * What PostgreSQL's refusal of a document write means to the person who wrote: a value taken by another document
 * (400, bound to its field) or a clash with another writer (409, worth repeating). Everything else is given back.
 */
export function refusalOfDatabase(
  strapi: Core.Strapi,
  schema: Struct.ContentTypeSchema,
  error: unknown,
): unknown {
  const state = sqlStateOf(error);
  if (!(error instanceof Error) || state === null) return error;
  if (isBusy(error)) return writeConflict();
  if (!NOT_UNIQUE.has(state) || !('constraint' in error)) return error;

  const rule = uniqueRules(strapi, schema.uid, schema).find(({ name }) => name === error.constraint);
  if (!rule) return error;
  if (rule.attribute === null) return writeConflict();
  return new RefusedError(400, 'NotUnique', NOT_SAVED, {
    refusals: [{ code: 'NotUnique', path: [rule.attribute], message: TAKEN }],
  });
}
