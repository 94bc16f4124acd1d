import type { Core } from '@strapi/strapi';
import { isSameContact } from '../../../../../domain/moderation/contact-data';
import { inTransaction } from '../../../../../shared/db/in-transaction';
import { lockDocument } from '../../../../../shared/db/lock-document';
import { ORGANIZATION } from '../activation/tell-of-activation';
import { peopleOfCase, tellOfContacts } from '../contacts/tell-of-contacts';
import { CONTACT_EVENTS } from '../events/contacts';
import { findContactRow, publishedContacts } from '../queries/contact-requests';
import { findLatestCase } from '../queries/find-case';
import { responsiblePeople } from '../queries/responsible-people';

/** Clocks of two machines differ a little; a letter sent again is hours later. */
const TOLERANCE_MS = 60_000;

/** The term of the link is over and nobody has pressed it: people of the version and of the organisation are told, once. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async run(documentId: string): Promise<void> {
    await inTransaction(strapi, async (trx) => {
      const found = await findContactRow(trx, documentId);
      if (!found) return;
      await lockDocument(trx, ORGANIZATION, found.organization);
      const row = await findContactRow(trx, documentId);
      if (!row || row.confirmed_at !== null || row.superseded_at !== null) return;
      if (row.expires_at.getTime() > Date.now() + TOLERANCE_MS) return;
      const latest = await findLatestCase(trx, ORGANIZATION, row.organization);
      const published = await publishedContacts(trx, row.organization);
      if (!latest || isSameContact(row, published)) return;
      const people = await responsiblePeople(strapi, row.organization);
      await tellOfContacts(strapi, latest, {
        event: CONTACT_EVENTS.unconfirmed,
        contacts: row,
        to: [...people, ...(await peopleOfCase(trx, latest))],
        key: `${documentId}:${row.sent_count}`,
        more: [published ? 'На сайте прежние данные.' : 'На сайте организации пока нет.'],
      });
    });
  },
});
