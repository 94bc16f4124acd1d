import { slug } from '../../../shared/content-rules/lines';
import type { ModelRules } from '../../../shared/content-rules/rule';

export const articleRules: ModelRules = { fields: { slug } };
