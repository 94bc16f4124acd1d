import type { Core } from '@strapi/strapi';

/** Pages of links answer GET without changing anything: mail programs and scanners open links by themselves. */
const routes: Core.RouterConfig = {
  type: 'content-api',
  routes: [
    { method: 'POST', path: '/subscriptions', handler: 'subscription.create' },
    { method: 'GET', path: '/subscriptions/:token/confirm', handler: 'subscription.showConfirm' },
    { method: 'POST', path: '/subscriptions/:token/confirm', handler: 'subscription.confirm' },
    { method: 'GET', path: '/subscriptions/:token/manage', handler: 'subscription.showManage' },
    { method: 'POST', path: '/subscriptions/:token/manage', handler: 'subscription.manage' },
    { method: 'GET', path: '/subscriptions/:token/unsubscribe', handler: 'subscription.showUnsubscribe' },
    { method: 'POST', path: '/subscriptions/:token/unsubscribe', handler: 'subscription.unsubscribe' },
  ],
};

export default routes;
