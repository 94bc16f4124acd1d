import folder from './folder/schema.json';
import membership from './membership/schema.json';

export default { folder: { schema: folder }, membership: { schema: membership } };
