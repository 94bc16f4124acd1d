import { slug } from '../../../shared/content-rules/lines';
import type { ModelRules } from '../../../shared/content-rules/rule';

export const newsItemRules: ModelRules = { fields: { slug } };
