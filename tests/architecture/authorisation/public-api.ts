import { type Door, type Doors, EVERYBODY, OUTSIDE } from './doors';

/** A token that may only read is no reader of letters: Strapi gives it lists and single documents alone. */
const SUBSCRIBING: Door = ['anonymous', 'citizen', 'full-access token'];

/** The public API. A token opens no more than anybody may do. */
export const publicDoors: Doors = {
  'GET /api/announcements': OUTSIDE,
  'GET /api/announcements/:id': OUTSIDE,
  'GET /api/announcements/:id/history': OUTSIDE,
  'GET /api/articles': OUTSIDE,
  'GET /api/articles/:id': OUTSIDE,
  'GET /api/articles/:id/history': OUTSIDE,
  // The page behind the link of a letter: whoever has the link.
  'GET /api/contact-confirmations/:token': SUBSCRIBING,
  'POST /api/contact-confirmations/:token': SUBSCRIBING,
  'GET /api/contacts': OUTSIDE,
  'GET /api/contacts/:id': OUTSIDE,
  'GET /api/contacts/:id/history': OUTSIDE,
  'GET /api/news': OUTSIDE,
  'GET /api/news/:id': OUTSIDE,
  'GET /api/news/:id/history': OUTSIDE,
  // The picture of a letter whose reader agreed that opening is noticed; the same for every address.
  'GET /api/notifications/opened/:documentId': EVERYBODY,
  'GET /api/openapi.json': OUTSIDE,
  'GET /api/organizations': OUTSIDE,
  'GET /api/organizations/:id': OUTSIDE,
  'GET /api/organizations/:id/history': OUTSIDE,
  'GET /api/regulations': OUTSIDE,
  'GET /api/regulations/:id': OUTSIDE,
  'GET /api/regulations/:id/history': OUTSIDE,
  'GET /api/services': OUTSIDE,
  'GET /api/services/:id': OUTSIDE,
  'GET /api/services/:id/history': OUTSIDE,
  'GET /api/service-categories': OUTSIDE,
  'GET /api/service-categories/:id': OUTSIDE,
  'POST /api/subscriptions': SUBSCRIBING,
  // Pages behind a link of a letter: whoever has the link.
  'GET /api/subscriptions/:token/confirm': SUBSCRIBING,
  'POST /api/subscriptions/:token/confirm': SUBSCRIBING,
  'GET /api/subscriptions/:token/manage': SUBSCRIBING,
  'POST /api/subscriptions/:token/manage': SUBSCRIBING,
  'GET /api/subscriptions/:token/unsubscribe': SUBSCRIBING,
  'POST /api/subscriptions/:token/unsubscribe': SUBSCRIBING,
};

/** Files and liveness. */
export const staticDoors: Doors = {
  'GET /_health': EVERYBODY,
  // The panel itself: files that are the same for everybody.
  'GET /admin/:path*': EVERYBODY,
  // Only files that something published shows, see tests/integration/security/file-privacy.test.ts.
  'GET /uploads/(.*)': EVERYBODY,
  'GET /': EVERYBODY,
  'GET /((?!uploads/).+)': EVERYBODY,
};
