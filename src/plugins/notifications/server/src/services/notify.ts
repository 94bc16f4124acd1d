import type { Core } from '@strapi/strapi';
import { inTransaction } from '../../../../../shared/db/in-transaction';
import { eventsOf } from '../../../../../shared/notifications/event-registry';
import type { NotifyInput } from '../../../shared/contract';
import { enqueueDispatch } from '../jobs/enqueue-dispatch';
import { insertNotification } from '../queries/insert-notification';
import { webhookDestinations } from '../recipients/webhooks';

/** A mistake of the calling code, not of a person: shows at the first test of the caller. */
function mistakeIn(strapi: Core.Strapi, input: NotifyInput): string | null {
  const event = eventsOf(strapi).get(input.event);
  if (!event) return `Event ${input.event} is not registered`;
  const known = new Set(event.variables.map(({ name }) => name));
  const missing = [...known].filter((name) => input.data[name] === undefined);
  const foreign = Object.keys(input.data).filter((name) => !known.has(name));
  if (missing.length + foreign.length === 0) return null;
  return `Data of ${input.event}: missing [${missing.join(', ')}], unknown [${foreign.join(', ')}]`;
}

/** Whether a system wants to know of it, though it concerns no person. */
const isAwaited = async (strapi: Core.Strapi, { event, organization }: NotifyInput): Promise<boolean> =>
  (await webhookDestinations(strapi, event, organization ?? null)).length > 0;

/**
 * Tells the recipients: one row and one job in the caller's transaction, whether they are one or ten thousand. A second
 * call with the same key changes nothing. Without recipients the systems of others are told, where one asked for the event.
 * @throws Error where the event is not registered or the data are not its variables
 */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async run(input: NotifyInput): Promise<void> {
    const mistake = mistakeIn(strapi, input);
    if (mistake) throw new Error(mistake);
    if (input.recipients.length === 0 && !(await isAwaited(strapi, input))) return;
    await inTransaction(strapi, async (trx) => {
      const notification = await insertNotification(trx, input);
      if (notification) await enqueueDispatch(strapi, notification, input.notBefore);
    });
  },
});
