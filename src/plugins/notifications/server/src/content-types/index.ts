import message from './message/schema.json';
import notification from './notification/schema.json';
import pace from './pace/schema.json';
import suppression from './suppression/schema.json';
import template from './template/schema.json';

export default {
  message: { schema: message },
  notification: { schema: notification },
  pace: { schema: pace },
  suppression: { schema: suppression },
  template: { schema: template },
};
