import caseChecks from './case-checks';
import cases from './cases';
import documents from './documents';
import links from './links';
import policy from './policy';
import reviewedDocuments from './reviewed-documents';
import templates from './templates';
import words from './words';

export default {
  'case-checks': caseChecks,
  cases,
  documents,
  links,
  policy,
  'reviewed-documents': reviewedDocuments,
  templates,
  words,
};
