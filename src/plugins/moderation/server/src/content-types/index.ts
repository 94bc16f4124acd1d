import act from './act/schema.json';
import activation from './activation/schema.json';
import moderationCase from './case/schema.json';
import minorRule from './minor-rule/schema.json';
import policy from './policy/schema.json';
import remark from './remark/schema.json';
import word from './word/schema.json';

export default {
  act: { schema: act },
  activation: { schema: activation },
  case: { schema: moderationCase },
  'minor-rule': { schema: minorRule },
  policy: { schema: policy },
  remark: { schema: remark },
  word: { schema: word },
};
