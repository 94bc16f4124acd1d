import deliveries from './deliveries';
import inbox from './inbox';
import opened from './opened';
import preferences from './preferences';
import templates from './templates';
import webhooks from './webhooks';

export default { deliveries, inbox, opened, preferences, templates, webhooks };
