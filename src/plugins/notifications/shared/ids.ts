export const PLUGIN_ID = 'notifications';

/** Admin actions; the last segment is unique across the plugin. Renaming one deletes its grants at the next boot. */
export const ACTIONS = {
  readInbox: 'plugin::notifications.read-inbox',
  manageTemplates: 'plugin::notifications.manage-templates',
  readDeliveries: 'plugin::notifications.read-deliveries',
  manageChannels: 'plugin::notifications.manage-channels',
  manageDeliveries: 'plugin::notifications.manage-deliveries',
} as const;

export const NOTIFICATION_UID = 'plugin::notifications.notification';
export const MESSAGE_UID = 'plugin::notifications.message';
export const TEMPLATE_UID = 'plugin::notifications.template';
export const SUPPRESSION_UID = 'plugin::notifications.suppression';

export const SUBSCRIPTION_UID = 'plugin::notifications.subscription';
export const SUBSCRIPTION_TOPIC_UID = 'plugin::notifications.subscription-topic';
export const SUBSCRIPTION_REQUEST_UID = 'plugin::notifications.subscription-request';
export const PREFERENCE_UID = 'plugin::notifications.preference';
export const STAFF_SETTING_UID = 'plugin::notifications.staff-setting';
export const CONTACT_UID = 'plugin::notifications.contact';
export const BROWSER_UID = 'plugin::notifications.browser';
export const WEBHOOK_UID = 'plugin::notifications.webhook';

export const TABLES = {
  notifications: 'notifications_notifications',
  messages: 'notifications_messages',
  templates: 'notifications_templates',
  suppressions: 'notifications_suppressions',
  paces: 'notifications_paces',
  subscriptions: 'notifications_subscriptions',
  subscriptionTopics: 'notifications_subscription_topics',
  subscriptionRequests: 'notifications_subscription_requests',
  preferences: 'notifications_preferences',
  staffSettings: 'notifications_staff_settings',
  contacts: 'notifications_contacts',
  browsers: 'notifications_browsers',
  webhooks: 'notifications_webhooks',
} as const;

export const LIMITS = {
  documentId: 64,
  event: 100,
  key: 200,
  subject: 300,
  text: 10_000,
  link: 2_000,
  reason: 1_000,
  name: 200,
  searchText: 200,
  pageSize: 100,
  /** Messages one press of a button sends again. */
  resend: 100,
} as const;
