import act from './act/schema.json';
import activation from './activation/schema.json';
import answer from './answer/schema.json';
import batch from './batch/schema.json';
import batchItem from './batch-item/schema.json';
import moderationCase from './case/schema.json';
import checkReport from './check-report/schema.json';
import contactConfirmation from './contact-confirmation/schema.json';
import evidence from './evidence/schema.json';
import link from './link/schema.json';
import minorRule from './minor-rule/schema.json';
import policy from './policy/schema.json';
import queueView from './queue-view/schema.json';
import remark from './remark/schema.json';
import template from './template/schema.json';
import templateUse from './template-use/schema.json';
import word from './word/schema.json';
import workflow from './workflow/schema.json';

export default {
  act: { schema: act },
  answer: { schema: answer },
  batch: { schema: batch },
  'batch-item': { schema: batchItem },
  case: { schema: moderationCase },
  'contact-confirmation': { schema: contactConfirmation },
  evidence: { schema: evidence },
  activation: { schema: activation },
  'minor-rule': { schema: minorRule },
  'check-report': { schema: checkReport },
  link: { schema: link },
  policy: { schema: policy },
  'queue-view': { schema: queueView },
  remark: { schema: remark },
  template: { schema: template },
  'template-use': { schema: templateUse },
  word: { schema: word },
  workflow: { schema: workflow },
};
