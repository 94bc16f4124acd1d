import policy from './policy/schema.json';
import word from './word/schema.json';

export default { policy: { schema: policy }, word: { schema: word } };
