import type { Core } from '@strapi/strapi';

const NOTHING = ['camera', 'display-capture', 'geolocation', 'microphone', 'payment', 'usb']
  .map((feature) => `${feature}=()`)
  .join(', ');

/** The one security header helmet does not know. No page of ours asks for a device, a place or a payment. */
const permissionsPolicy: Core.MiddlewareFactory = () => async (ctx, next) => {
  ctx.set('Permissions-Policy', NOTHING);
  await next();
};

export default permissionsPolicy;
