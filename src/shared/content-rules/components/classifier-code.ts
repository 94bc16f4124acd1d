import { checkOkfs, normalizeOkfs } from '../../../domain/identifiers/okfs';
import { checkOkpd, normalizeOkpd } from '../../../domain/identifiers/okpd';
import { checkOktmo, normalizeOktmo } from '../../../domain/identifiers/oktmo';
import { checkOkved, normalizeOkved } from '../../../domain/identifiers/okved';
import { type Data, type ModelRules, type TextRule, textOf } from '../rule';

const CLASSIFIERS: Readonly<Record<string, TextRule>> = {
  okpd2: { normalize: normalizeOkpd, check: checkOkpd },
  okved2: { normalize: normalizeOkved, check: checkOkved },
  oktmo: { normalize: normalizeOktmo, check: checkOktmo },
  okfs: { normalize: normalizeOkfs, check: checkOkfs },
};

const classifierOf = (data: Data): TextRule | undefined => CLASSIFIERS[textOf(data, 'kind') ?? ''];

/** The code is judged by the classifier chosen beside it. */
export const classifierCodeRules: ModelRules = {
  whole: {
    reads: [],
    normalize: (data) => {
      const code = textOf(data, 'code');
      const classifier = classifierOf(data);
      return code && classifier ? { ...data, code: classifier.normalize(code) } : data;
    },
    check: (data, path) => {
      const code = textOf(data, 'code');
      return code ? (classifierOf(data)?.check(code, [...path, 'code']) ?? []) : [];
    },
  },
};
