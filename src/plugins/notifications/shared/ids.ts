export const PLUGIN_ID = 'notifications';

/** Admin actions; the last segment is unique across the plugin. Renaming one deletes its grants at the next boot. */
export const ACTIONS = {
  readInbox: 'plugin::notifications.read-inbox',
  manageTemplates: 'plugin::notifications.manage-templates',
  readDeliveries: 'plugin::notifications.read-deliveries',
  manageDeliveries: 'plugin::notifications.manage-deliveries',
} as const;

export const NOTIFICATION_UID = 'plugin::notifications.notification';
export const MESSAGE_UID = 'plugin::notifications.message';
export const TEMPLATE_UID = 'plugin::notifications.template';
export const SUPPRESSION_UID = 'plugin::notifications.suppression';

export const TABLES = {
  notifications: 'notifications_notifications',
  messages: 'notifications_messages',
  templates: 'notifications_templates',
  suppressions: 'notifications_suppressions',
  paces: 'notifications_paces',
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
