import jobs from './jobs';
import own from './own';

export default { jobs, own };
