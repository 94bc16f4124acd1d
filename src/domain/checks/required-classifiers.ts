import type { ContentCheck } from './check';
import { typePolicy } from './policy/policy';
import { noteAt } from './prose';
import { listOf } from './values';

const FIELD = 'classifierCodes';

const NAMES = { okpd2: 'ОКПД2', okved2: 'ОКВЭД2', oktmo: 'ОКТМО', okfs: 'ОКФС' } as const;
const LATIN = { okpd2: 'OKPD2', okved2: 'OKVED2', oktmo: 'OKTMO', okfs: 'OKFS' } as const;

/** Which classifiers a service must be found by is a setting of the policy. */
export const requiredClassifiers: ContentCheck = {
  code: 'required-classifiers',
  name: { ru: 'Обязательные классификаторы', en: 'Obligatory classifiers' },
  severity: 'warning',
  appliesTo: ['api::service.service'],
  run({ type, fields }, { policy }) {
    const given = new Set(listOf(fields[FIELD]).map(({ kind }) => kind));
    return typePolicy(policy, type)
      .requiredClassifiers.filter((kind) => !given.has(kind))
      .map((kind) =>
        noteAt(
          [FIELD],
          { ru: `Не указан код ${NAMES[kind]}.`, en: `The ${LATIN[kind]} code is missing.` },
          {
            ru: 'Добавьте код: по нему услугу находят в каталоге.',
            en: 'Add it: the catalogue is searched by it.',
          },
        ),
      );
  },
};
