import cases from './cases';
import documents from './documents';
import ends from './ends';
import policy from './policy';
import reviewedDocuments from './reviewed-documents';
import words from './words';

export default { cases, documents, ends, policy, 'reviewed-documents': reviewedDocuments, words };
