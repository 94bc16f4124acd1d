import { code, slug } from '../../../shared/content-rules/lines';
import type { ModelRules } from '../../../shared/content-rules/rule';

export const serviceCategoryRules: ModelRules = { fields: { slug, code } };
