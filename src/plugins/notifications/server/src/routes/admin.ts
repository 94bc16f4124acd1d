import type { Core } from '@strapi/strapi';
import { adminOnly } from '../../../../../shared/admin-only';
import { ACTIONS } from '../../../shared/ids';

type Method = 'GET' | 'POST';

const route = (method: Method, path: string, handler: string, action: string) => ({
  method,
  path,
  handler,
  config: adminOnly(action),
});

const TEMPLATE = '/templates/:event/:channel';

const routes: Core.RouterConfig = {
  type: 'admin',
  routes: [
    route('GET', '/inbox', 'inbox.find', ACTIONS.readInbox),
    route('GET', '/inbox/summary', 'inbox.summary', ACTIONS.readInbox),
    route('POST', '/inbox/read-all', 'inbox.markAllRead', ACTIONS.readInbox),
    route('POST', '/inbox/:documentId/read', 'inbox.markRead', ACTIONS.readInbox),
    route('GET', '/templates', 'templates.find', ACTIONS.manageTemplates),
    route('GET', TEMPLATE, 'templates.findOne', ACTIONS.manageTemplates),
    route('POST', `${TEMPLATE}/preview`, 'templates.preview', ACTIONS.manageTemplates),
    route('POST', `${TEMPLATE}/save`, 'templates.save', ACTIONS.manageTemplates),
    route('POST', `${TEMPLATE}/reset`, 'templates.reset', ACTIONS.manageTemplates),
    route('POST', `${TEMPLATE}/test`, 'templates.test', ACTIONS.manageTemplates),
    route('GET', '/preferences', 'preferences.find', ACTIONS.readInbox),
    route('POST', '/preferences/save', 'preferences.save', ACTIONS.readInbox),
    route('POST', '/contacts/:channel/start', 'preferences.startContact', ACTIONS.readInbox),
    route('POST', '/contacts/:channel/confirm', 'preferences.confirmContact', ACTIONS.readInbox),
    route('POST', '/contacts/:channel/remove', 'preferences.removeContact', ACTIONS.readInbox),
    route('POST', '/browsers', 'preferences.addBrowser', ACTIONS.readInbox),
    route('POST', '/browsers/:documentId/remove', 'preferences.removeBrowser', ACTIONS.readInbox),
    route('GET', '/webhooks', 'webhooks.find', ACTIONS.manageChannels),
    route('GET', '/webhooks/events', 'webhooks.events', ACTIONS.manageChannels),
    route('GET', '/webhooks/organizations', 'webhooks.organizations', ACTIONS.manageChannels),
    route('POST', '/webhooks', 'webhooks.add', ACTIONS.manageChannels),
    route('POST', '/webhooks/:documentId/change', 'webhooks.change', ACTIONS.manageChannels),
    route('POST', '/webhooks/:documentId/rotate-secret', 'webhooks.rotateSecret', ACTIONS.manageChannels),
    route('POST', '/webhooks/:documentId/test', 'webhooks.test', ACTIONS.manageChannels),
    route('POST', '/webhooks/:documentId/remove', 'webhooks.remove', ACTIONS.manageChannels),
    route('GET', '/deliveries', 'deliveries.find', ACTIONS.readDeliveries),
    route('GET', '/deliveries/figures', 'deliveries.figures', ACTIONS.readDeliveries),
    route('GET', '/deliveries/events', 'deliveries.events', ACTIONS.readDeliveries),
    route('POST', '/deliveries/resend', 'deliveries.resend', ACTIONS.manageDeliveries),
    route('GET', '/channels', 'deliveries.channels', ACTIONS.readDeliveries),
    route('POST', '/channels/:channel/test', 'deliveries.testChannel', ACTIONS.manageChannels),
    route('GET', '/suppressions', 'deliveries.suppressions', ACTIONS.readDeliveries),
    route('POST', '/suppressions/:documentId/clear', 'deliveries.clearSuppression', ACTIONS.manageDeliveries),
  ],
};

export default routes;
