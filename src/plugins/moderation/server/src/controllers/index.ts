import cases from './cases';
import documents from './documents';
import policy from './policy';
import reviewedDocuments from './reviewed-documents';
import words from './words';

export default { cases, documents, policy, 'reviewed-documents': reviewedDocuments, words };
