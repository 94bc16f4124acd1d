/* Shows notifications of the panel while it is closed. It keeps nothing and intercepts no requests. */

self.addEventListener('push', (event) => {
  const { title, body, link, id } = event.data?.json() ?? {};
  if (!title) return;
  event.waitUntil(self.registration.showNotification(title, { body, tag: id, data: { link }, lang: 'ru' }));
});

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  const link = event.notification.data?.link ?? '/admin';
  event.waitUntil(self.clients.openWindow(link));
});
