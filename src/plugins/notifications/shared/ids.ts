export const PLUGIN_ID = 'notifications';
