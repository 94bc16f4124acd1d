import act from './act/schema.json';
import moderationCase from './case/schema.json';
import policy from './policy/schema.json';
import remark from './remark/schema.json';
import word from './word/schema.json';

export default {
  act: { schema: act },
  case: { schema: moderationCase },
  policy: { schema: policy },
  remark: { schema: remark },
  word: { schema: word },
};
