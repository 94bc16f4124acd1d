import bulk from './bulk';
import cases from './cases';
import documents from './documents';
import materials from './materials';
import policy from './policy';
import queueViews from './queue-views';
import reviewedDocuments from './reviewed-documents';
import words from './words';

export default {
  bulk,
  cases,
  documents,
  materials,
  policy,
  'queue-views': queueViews,
  'reviewed-documents': reviewedDocuments,
  words,
};
