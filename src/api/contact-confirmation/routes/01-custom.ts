import type { Core } from '@strapi/strapi';

/** The page of the link answers GET without changing anything: mail programs and scanners open links by themselves. */
const routes: Core.RouterConfig = {
  type: 'content-api',
  routes: [
    { method: 'GET', path: '/contact-confirmations/:token', handler: 'contact-confirmation.show' },
    { method: 'POST', path: '/contact-confirmations/:token', handler: 'contact-confirmation.confirm' },
  ],
};

export default routes;
