import documents from './documents';
import policy from './policy';
import words from './words';

export default { documents, policy, words };
