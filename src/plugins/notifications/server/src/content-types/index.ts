import browser from './browser/schema.json';
import contact from './contact/schema.json';
import message from './message/schema.json';
import notification from './notification/schema.json';
import pace from './pace/schema.json';
import preference from './preference/schema.json';
import staffSetting from './staff-setting/schema.json';
import subscription from './subscription/schema.json';
import subscriptionRequest from './subscription-request/schema.json';
import subscriptionTopic from './subscription-topic/schema.json';
import suppression from './suppression/schema.json';
import template from './template/schema.json';
import webhook from './webhook/schema.json';

export default {
  browser: { schema: browser },
  contact: { schema: contact },
  message: { schema: message },
  notification: { schema: notification },
  pace: { schema: pace },
  preference: { schema: preference },
  'staff-setting': { schema: staffSetting },
  subscription: { schema: subscription },
  'subscription-request': { schema: subscriptionRequest },
  'subscription-topic': { schema: subscriptionTopic },
  suppression: { schema: suppression },
  template: { schema: template },
  webhook: { schema: webhook },
};
