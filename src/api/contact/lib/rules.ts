import { digits, email, phone, slug } from '../../../shared/content-rules/lines';
import type { ModelRules } from '../../../shared/content-rules/rule';

export const contactRules: ModelRules = {
  fields: { slug, phone, phoneExtension: digits, email },
};
