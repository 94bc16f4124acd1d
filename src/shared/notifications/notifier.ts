import type { Core } from '@strapi/strapi';
import type { NotificationsApi, NotifyInput } from '../../plugins/notifications/shared/contract';

const provided = new WeakMap<Core.Strapi, NotificationsApi['notify']>();

/** Called in `register` of the plugin that sends, for those that stand below it. */
export function provideNotifier(strapi: Core.Strapi, notify: NotificationsApi['notify']): void {
  provided.set(strapi, notify);
}

/**
 * Tells the recipients, in the caller's transaction.
 * @throws Error where no plugin sends: what people must learn of is never dropped in silence
 */
export async function notify(strapi: Core.Strapi, input: NotifyInput): Promise<void> {
  const send = provided.get(strapi);
  if (!send) throw new Error('No plugin tells people: provideNotifier was not called');
  await send(input);
}
