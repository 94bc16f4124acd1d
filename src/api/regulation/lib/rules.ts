import { slug, website } from '../../../shared/content-rules/lines';
import { plannedPeriodRule } from '../../../shared/content-rules/period-rule';
import type { ModelRules } from '../../../shared/content-rules/rule';

export const regulationRules: ModelRules = {
  fields: { slug, link: website },
  whole: plannedPeriodRule('validFrom', 'validTo'),
};
