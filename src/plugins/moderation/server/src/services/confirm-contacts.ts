import type { Core } from '@strapi/strapi';
import { stageOfLink } from '../../../../../domain/moderation/contact-data';
import { inTransaction, type Transaction } from '../../../../../shared/db/in-transaction';
import { lockDocument } from '../../../../../shared/db/lock-document';
import { enqueue } from '../../../../../shared/jobs/enqueue';
import { pluginApi } from '../../../../../shared/plugin-api';
import { readLinkToken } from '../../../../../shared/sealed-links/seal';
import type { ContactConfirmation } from '../../../shared/contacts';
import { CONTACT_UID } from '../../../shared/ids';
import { ORGANIZATION } from '../activation/tell-of-activation';
import { contactLetterKey, contactObject } from '../contacts/send-contact-letter';
import { peopleOfCase, tellOfContacts } from '../contacts/tell-of-contacts';
import { CONTACT_EVENTS } from '../events/contacts';
import { publishConfirmedTask } from '../jobs/publish-confirmed';
import { type ContactRow, findContactRow } from '../queries/contact-requests';
import { findLatestCase, lockOpenCase } from '../queries/find-case';

const stageOf = ({ confirmed_at, expires_at, superseded_at }: ContactRow, now: Date) =>
  stageOfLink(
    { confirmedAt: confirmed_at, expiresAt: expires_at, isSuperseded: superseded_at !== null },
    now,
  );

/** What whoever holds the link may know: what the letter told already. */
const viewOf = (row: ContactRow, now: Date): ContactConfirmation => ({
  stage: stageOf(row, now),
  organization: row.short_name,
  email: row.email,
  phone: row.phone,
});

/** The second half of a change of contact data: only whoever reads the mailbox has the link. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  /** What waited for nothing else is published by a job, so that a refusal there undoes no confirmation. */
  async function follow(trx: Transaction, row: ContactRow): Promise<void> {
    const latest = await findLatestCase(trx, ORGANIZATION, row.organization);
    if (latest) {
      const to = [row.requested_by, ...(await peopleOfCase(trx, latest))].filter((id) => id !== null);
      const key = row.document_id;
      await tellOfContacts(strapi, latest, { event: CONTACT_EVENTS.confirmed, contacts: row, to, key });
    }
    const open = await lockOpenCase(trx, ORGANIZATION, row.organization);
    if (open?.stage !== 'approved' && open?.stage !== 'scheduled') return;
    const key = `moderation.publish-confirmed:${open.document_id}`;
    await enqueue(strapi, publishConfirmedTask, { caseId: open.document_id }, { key });
  }

  async function confirm(trx: Transaction, row: ContactRow, now: Date): Promise<void> {
    const where = { documentId: row.document_id };
    await strapi.db.query(CONTACT_UID).update({ where, data: { confirmedAt: now } });
    await pluginApi(strapi, 'audit').record({
      action: 'moderation.contacts-confirmed',
      object: contactObject(row),
      organization: row.organization,
      after: { email: row.email, phone: row.phone },
      actor: { kind: 'anonymous' },
    });
    await pluginApi(strapi, 'notifications').markAnswered(contactLetterKey(row));
    await follow(trx, row);
  }

  return {
    /** What the page of the link shows; asking changes nothing, mail programs fetch links by themselves. */
    async find(token: string): Promise<ContactConfirmation | null> {
      const documentId = readLinkToken(strapi, 'contacts:confirm', token);
      if (documentId === null) return null;
      const row = await inTransaction(strapi, (trx) => findContactRow(trx, documentId));
      return row && viewOf(row, new Date());
    },

    /** Confirms once, however often it is called. @returns where the link stands now; null: no link of ours */
    async run(token: string): Promise<ContactConfirmation | null> {
      const documentId = readLinkToken(strapi, 'contacts:confirm', token);
      if (documentId === null) return null;
      return inTransaction(strapi, async (trx) => {
        const found = await findContactRow(trx, documentId);
        if (!found) return null;
        await lockDocument(trx, ORGANIZATION, found.organization);
        const row = await findContactRow(trx, documentId);
        if (!row) return null;
        const now = new Date();
        if (stageOf(row, now) !== 'waiting') return viewOf(row, now);
        await confirm(trx, row, now);
        return viewOf({ ...row, confirmed_at: now }, now);
      });
    },
  };
};
