import type { Core, UID } from '@strapi/strapi';
import type { errors } from '@strapi/utils';
import type { Refusal } from '../../../../../domain/refusal';
import { RefusedError } from '../../../../../shared/errors';
import { refusalsOfStrapi } from '../../../../../shared/strapi-errors/strapi-refusals';
import { labelAt } from '../content/field-labels';

const generalText = {
  ru: 'Материал нельзя опубликовать: одно из значений не подходит. Откройте форму и проверьте поля.',
  en: 'This cannot be published: one of the values is not accepted. Open the form and check the fields.',
};

const several = (labels: readonly string[], names: readonly string[]) => ({
  ru: `Материал нельзя опубликовать. Исправьте поля: ${labels.map((label) => `«${label}»`).join(', ')}.`,
  en: `This cannot be published. Correct the fields: ${names.map((name) => `“${name}”`).join(', ')}.`,
});

function named({ code, path, message }: Refusal, label: string): Refusal {
  const name = path.join('.');
  const isEmpty = code === 'Required';
  return {
    code,
    path,
    message: {
      ru: isEmpty ? `Заполните поле «${label}».` : `Поле «${label}». ${message.ru}`,
      en: isEmpty ? `Fill in the field “${name}”.` : `Field “${name}”. ${message.en}`,
    },
  };
}

/**
 * What Strapi itself has against the publication, as people read it: it speaks English and names attributes, they know
 * the fields of the form. 400 `ContentInvalid`, each field by its label.
 */
export function refusalOfStrapi(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  { details }: errors.ValidationError,
): RefusedError {
  const found = refusalsOfStrapi(details);
  const labels = found.map(({ path }) => labelAt(strapi, uid, path));
  const refusals = found.map((refusal, index) => named(refusal, labels[index] ?? ''));
  const [first, ...more] = refusals;
  if (!first) return new RefusedError(400, 'ContentInvalid', generalText);
  const names = found.map(({ path }) => path.join('.'));
  const text = more.length === 0 ? first.message : several(labels, names);
  return new RefusedError(400, 'ContentInvalid', text, { refusals });
}
