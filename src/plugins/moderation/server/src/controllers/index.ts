import activations from './activations';
import cases from './cases';
import documents from './documents';
import ends from './ends';
import minorEdits from './minor-edits';
import policy from './policy';
import reviewedDocuments from './reviewed-documents';
import words from './words';

export default {
  activations,
  cases,
  documents,
  ends,
  'minor-edits': minorEdits,
  policy,
  'reviewed-documents': reviewedDocuments,
  words,
};
