import memberships from './memberships';
import pickers from './pickers';

export default { memberships, pickers };
