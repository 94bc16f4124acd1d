import { checkInn, normalizeInn } from '../../../domain/identifiers/inn';
import { checkKpp, normalizeKpp } from '../../../domain/identifiers/kpp';
import { checkOgrn, normalizeOgrn } from '../../../domain/identifiers/ogrn';
import { checkOkfs, normalizeOkfs } from '../../../domain/identifiers/okfs';
import { checkOktmo, normalizeOktmo } from '../../../domain/identifiers/oktmo';
import { email, phone, slug, website } from '../../../shared/content-rules/lines';
import type { ModelRules } from '../../../shared/content-rules/rule';

export const organizationRules: ModelRules = {
  fields: {
    slug,
    inn: { normalize: normalizeInn, check: checkInn },
    ogrn: { normalize: normalizeOgrn, check: checkOgrn },
    kpp: { normalize: normalizeKpp, check: checkKpp },
    oktmo: { normalize: normalizeOktmo, check: checkOktmo },
    okfs: { normalize: normalizeOkfs, check: checkOkfs },
    phone,
    email,
    website,
  },
};
