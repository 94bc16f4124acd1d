import act from './act/schema.json';
import batch from './batch/schema.json';
import batchItem from './batch-item/schema.json';
import moderationCase from './case/schema.json';
import policy from './policy/schema.json';
import queueView from './queue-view/schema.json';
import remark from './remark/schema.json';
import word from './word/schema.json';

export default {
  act: { schema: act },
  batch: { schema: batch },
  'batch-item': { schema: batchItem },
  case: { schema: moderationCase },
  policy: { schema: policy },
  'queue-view': { schema: queueView },
  remark: { schema: remark },
  word: { schema: word },
};
