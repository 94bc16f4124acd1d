import type { Core } from '@strapi/strapi';
import { momentText } from '../../../../../domain/time/moment-text';
import type { Transaction } from '../../../../../shared/db/in-transaction';
import { enqueue } from '../../../../../shared/jobs/enqueue';
import { pluginApi } from '../../../../../shared/plugin-api';
import { storedLink } from '../../../../../shared/sealed-links/stored-link';
import { CONTACT_UID } from '../../../shared/ids';
import { ORGANIZATION } from '../activation/tell-of-activation';
import { CONTACT_EVENTS } from '../events/contacts';
import { tellOfUnconfirmedTask } from '../jobs/tell-of-unconfirmed';
import { type ContactRow, publishedContacts } from '../queries/contact-requests';
import { zoneOf } from '../queries/zone-of';

const HOUR_MS = 3_600_000;

export const contactObject = ({ organization, short_name: title }: ContactRow) => ({
  type: ORGANIZATION,
  id: organization,
  title,
});

/** One letter has this key, so that answers to it are counted. */
export const contactLetterKey = ({ document_id: id, sent_count: count }: ContactRow): string =>
  `${CONTACT_EVENTS.requested}:${id}:${count}`;

/** To the address that is to be proven, with the link; whoever holds the one that is public learns of it without a link. */
async function writeLetters(
  strapi: Core.Strapi,
  row: ContactRow,
  { published, until }: { published: string | null; until: string },
): Promise<void> {
  const { notify } = pluginApi(strapi, 'notifications');
  const { organization, short_name: name, email, phone } = row;
  await notify({
    event: CONTACT_EVENTS.requested,
    recipients: [{ kind: 'address', email }],
    data: { organization: name, email, phone, until },
    link: storedLink('contacts:confirm', row.document_id),
    organization,
    key: contactLetterKey(row),
  });
  if (published === null || published === email) return;
  await notify({
    event: CONTACT_EVENTS.replaced,
    recipients: [{ kind: 'address', email: published }],
    data: { organization: name, email },
    organization,
    key: `${CONTACT_EVENTS.replaced}:${row.document_id}`,
  });
}

/**
 * Sends the letter with the link, the first time or again, and begins its term anew; a job tells people when nobody has
 * confirmed by its end. In the caller's transaction, which holds the lock of the organisation.
 * @param row as it stands before the letter; `sent_count` 0: never sent
 */
export async function sendContactLetter(
  strapi: Core.Strapi,
  trx: Transaction,
  row: ContactRow,
): Promise<void> {
  const { organization, email, phone, document_id: documentId } = row;
  const now = new Date();
  const hours = strapi.config.get<number>('moderation.contactHours');
  const expiresAt = new Date(now.getTime() + hours * HOUR_MS);
  const sent = { ...row, sent_count: row.sent_count + 1 };
  const data = { sentCount: sent.sent_count, expiresAt, lastSentAt: now };
  await strapi.db.query(CONTACT_UID).update({ where: { documentId }, data });
  const published = (await publishedContacts(trx, organization))?.email ?? null;
  const until = momentText(expiresAt, await zoneOf(strapi, trx, organization));
  await writeLetters(strapi, sent, { published, until });
  const key = `moderation.tell-of-unconfirmed:${documentId}`;
  await enqueue(strapi, tellOfUnconfirmedTask, { documentId }, { key, runAt: expiresAt });
  await pluginApi(strapi, 'audit').record({
    action: row.sent_count === 0 ? 'moderation.contacts-requested' : 'moderation.contacts-resent',
    object: contactObject(row),
    organization,
    after: { email, phone, expiresAt: expiresAt.toISOString() },
  });
}
