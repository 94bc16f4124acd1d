import activations from './activations';
import bulk from './bulk';
import caseChecks from './case-checks';
import cases from './cases';
import clocks from './clocks';
import contacts from './contacts';
import documents from './documents';
import ends from './ends';
import evidence from './evidence';
import hands from './hands';
import links from './links';
import materials from './materials';
import minorEdits from './minor-edits';
import policy from './policy';
import queueViews from './queue-views';
import reviewedDocuments from './reviewed-documents';
import templates from './templates';
import words from './words';
import workflows from './workflows';

export default {
  cases,
  clocks,
  contacts,
  documents,
  evidence,
  hands,
  policy,
  'reviewed-documents': reviewedDocuments,
  words,
  workflows,
  activations,
  ends,
  'minor-edits': minorEdits,
  bulk,
  materials,
  'queue-views': queueViews,
  'case-checks': caseChecks,
  links,
  templates,
};
