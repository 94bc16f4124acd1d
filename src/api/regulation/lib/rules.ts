import { slug, website } from '../../../shared/content-rules/lines';
import { periodRule } from '../../../shared/content-rules/period-rule';
import type { ModelRules } from '../../../shared/content-rules/rule';

export const regulationRules: ModelRules = {
  fields: { slug, link: website },
  whole: periodRule('validFrom', 'validTo'),
};
