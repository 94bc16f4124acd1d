import deliveries from './deliveries';
import inbox from './inbox';
import opened from './opened';
import templates from './templates';

export default { deliveries, inbox, opened, templates };
