import { checkOktmoPrefix, normalizeOktmo } from '../../../domain/identifiers/oktmo';
import { domainName, phone, website } from '../lines';
import type { RuleBook } from '../rule';
import { accountDetailsRules } from './account-details';
import { addressRules } from './address';
import { classifierCodeRules } from './classifier-code';
import { priceRules, termRules } from './offer';
import { checkHours, workingHoursRules } from './working-hours';

/** Components are shared between content types, so their rules are too. */
export const componentRules: RuleBook = {
  'organization.account-details': accountDetailsRules,
  'organization.official-domain': { fields: { name: domainName } },
  'organization.social-link': { fields: { url: website } },
  'schedule.reception': { fields: { phone }, whole: { reads: [], check: checkHours } },
  'schedule.working-hours': workingHoursRules,
  'service.channel': { fields: { url: website } },
  'service.classifier-code': classifierCodeRules,
  'service.price': priceRules,
  'service.technical-connection': { fields: { testStandUrl: website } },
  'service.term': termRules,
  'shared.address': addressRules,
  'shared.region': { fields: { code: { normalize: normalizeOktmo, check: checkOktmoPrefix } } },
};
