import act from './act/schema.json';
import moderationCase from './case/schema.json';
import checkReport from './check-report/schema.json';
import link from './link/schema.json';
import policy from './policy/schema.json';
import remark from './remark/schema.json';
import template from './template/schema.json';
import templateUse from './template-use/schema.json';
import word from './word/schema.json';

export default {
  act: { schema: act },
  case: { schema: moderationCase },
  'check-report': { schema: checkReport },
  link: { schema: link },
  policy: { schema: policy },
  remark: { schema: remark },
  template: { schema: template },
  'template-use': { schema: templateUse },
  word: { schema: word },
};
