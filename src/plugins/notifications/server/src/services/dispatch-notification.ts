import type { Core } from '@strapi/strapi';
import { inTransaction } from '../../../../../shared/db/in-transaction';
import type { JobRun } from '../../../../../shared/jobs/task';
import { eventsOf } from '../../../../../shared/notifications/event-registry';
import type { EventDefinition, Recipient } from '../../../shared/contract';
import { NOTIFICATION_UID } from '../../../shared/ids';
import { getService } from '../get-service';
import { enqueueDispatch } from '../jobs/enqueue-dispatch';
import { insertMessages, type MessageOrigin } from '../queries/insert-messages';
import { addressDestinations } from '../recipients/addresses';
import { citizenDestinations } from '../recipients/citizens';
import type { Destination } from '../recipients/destination';
import { staffDestinations } from '../recipients/staff';
import { subscribersPage } from '../recipients/subscribers';
import { webhookDestinations } from '../recipients/webhooks';

/** Subscribers written in one transaction. */
const PAGE = 500;

/** A notification as it is kept. */
interface Kept {
  readonly documentId: string;
  readonly event: string;
  readonly recipients: readonly Recipient[];
  readonly link: string | null;
  readonly organization: string | null;
  readonly cursor: string | null;
  readonly dispatchedAt: string | null;
}

const ofKind = <Kind extends Recipient['kind']>(recipients: readonly Recipient[], kind: Kind) =>
  recipients.filter((one): one is Extract<Recipient, { kind: Kind }> => one.kind === kind);

async function namedDestinations(
  strapi: Core.Strapi,
  event: EventDefinition,
  recipients: readonly Recipient[],
): Promise<Destination[]> {
  const staff = ofKind(recipients, 'staff').map(({ userId }) => userId);
  const citizens = ofKind(recipients, 'citizen').map(({ userId }) => userId);
  return [
    ...(staff.length > 0 ? await staffDestinations(strapi, event, staff) : []),
    ...(citizens.length > 0 ? await citizenDestinations(strapi, event, citizens) : []),
    ...addressDestinations(ofKind(recipients, 'address')),
  ];
}

/**
 * Turns a notification into messages, those to subscribers page by page: a killed process goes on with the page it was
 * at, and what is written already is not written twice.
 */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const write = async (origin: MessageOrigin, destinations: readonly Destination[], change: object) =>
    inTransaction(strapi, async (trx) => {
      const messages = await insertMessages(trx, origin, destinations);
      await getService(strapi, 'schedule-messages').run(trx, messages, origin.isBulk);
      await strapi.db
        .query(NOTIFICATION_UID)
        .update({ where: { documentId: origin.notification }, data: change });
    });

  /** What is not public any more is told to nobody; published once more, it is told under the same key. */
  const drop = (documentId: string) =>
    strapi.db
      .query(NOTIFICATION_UID)
      .update({ where: { documentId }, data: { dispatchedAt: new Date(), key: null } });

  /** False: nobody is told now. One of which a part was told goes on; each of its messages is looked at once more. */
  const mayBeTold = async ({ documentId, cursor }: Kept): Promise<boolean> => {
    const standing = await getService(strapi, 'judge-message').standing(documentId);
    if (standing.kind === 'public' || cursor !== null) return true;
    if (standing.kind === 'gone') await drop(documentId);
    else await enqueueDispatch(strapi, documentId, standing.from);
    return false;
  };

  return {
    async run(notification: string, job: JobRun): Promise<void> {
      const kept: Kept | null = await strapi.db
        .query(NOTIFICATION_UID)
        .findOne({ where: { documentId: notification } });
      const event = kept && eventsOf(strapi).get(kept.event);
      if (!kept || kept.dispatchedAt) return;
      if (!event) throw new Error(`Event ${kept.event} is not registered by this release`);
      if (!(await mayBeTold(kept))) return;

      const { event: code, link, organization } = kept;
      const origin = { notification, event: code, link, organization };
      const named = [
        ...(await namedDestinations(strapi, event, kept.recipients)),
        ...(await webhookDestinations(strapi, code, organization)),
      ];
      await write({ ...origin, isBulk: false }, named, {});

      const topics = ofKind(kept.recipients, 'subscribers').flatMap((one) => one.topics);
      let after = kept.cursor;
      while (topics.length > 0) {
        job.signal.throwIfAborted();
        const page = await subscribersPage(strapi, event, { topics, after, limit: PAGE });
        await write({ ...origin, isBulk: true }, page.destinations, { cursor: page.next });
        if (page.next === null) break;
        after = page.next;
      }
      await strapi.db
        .query(NOTIFICATION_UID)
        .update({ where: { documentId: notification }, data: { dispatchedAt: new Date() } });
    },
  };
};
