import { checkOkfs } from '../identifiers/okfs';
import { checkOkpd } from '../identifiers/okpd';
import { checkOktmo } from '../identifiers/oktmo';
import { checkOkved } from '../identifiers/okved';
import type { Check } from '../refusal';
import type { ContentCheck, Note } from './check';
import { noteAt } from './prose';
import { listOf, textOf } from './values';

const FIELD = 'classifierCodes';

const CHECKS: Readonly<Record<string, Check<string>>> = {
  okpd2: checkOkpd,
  okved2: checkOkved,
  oktmo: checkOktmo,
  okfs: checkOkfs,
};

const MEND = {
  ru: 'Сверьте код с классификатором и исправьте его.',
  en: 'Compare the code with the classifier and correct it.',
};

/** Codes of ОКПД2, ОКВЭД2, ОКТМО and ОКФС are well formed, and none is given twice. */
export const classifierCodes: ContentCheck = {
  code: 'classifier-codes',
  name: { ru: 'Коды классификаторов', en: 'Codes of classifiers' },
  severity: 'error',
  appliesTo: ['api::service.service'],
  run({ fields }) {
    const seen = new Set<string>();
    return listOf(fields[FIELD]).flatMap((item, at): Note[] => {
      const [kind, code] = [textOf(item.kind) ?? '', textOf(item.code)];
      if (code === null) return [];
      const path = [FIELD, at, 'code'];
      const key = `${kind} ${code}`;
      if (seen.has(key)) {
        return [
          noteAt(
            path,
            { ru: 'Этот код уже указан.', en: 'This code is given already.' },
            { ru: 'Удалите повтор.', en: 'Delete the repetition.' },
            code,
          ),
        ];
      }
      seen.add(key);
      return (CHECKS[kind]?.(code) ?? []).map(({ message }) => noteAt(path, message, MEND, code));
    });
  },
};
