import type { Core } from '@strapi/strapi';
import { letterNeeded } from '../../../../../domain/moderation/contact-data';
import type { Transaction } from '../../../../../shared/db/in-transaction';
import { CONTACT_UID } from '../../../shared/ids';
import { ORGANIZATION } from '../activation/tell-of-activation';
import type { Target } from '../cases/target';
import type { Content } from '../content/read-content';
import {
  type ContactRow,
  currentContactRow,
  publishedContacts,
  supersedeContacts,
} from '../queries/contact-requests';
import { contactStanding } from './contact-standing';
import { sendContactLetter } from './send-contact-letter';

/** The row of a letter that has not been sent yet. */
async function beginRequest(
  strapi: Core.Strapi,
  trx: Transaction,
  given: { organization: string; email: string; phone: string; shortName: string; by: number | null },
): Promise<ContactRow> {
  const { organization, email, phone, by } = given;
  // Before the first publication there is no name but the one of the draft.
  const shortName = (await publishedContacts(trx, organization))?.shortName ?? given.shortName;
  const now = new Date();
  await strapi.db.query(CONTACT_UID).create({
    data: {
      ...{ organization, shortName, email, phone, requestedBy: by },
      ...{ sentCount: 0, lastSentAt: now, expiresAt: now },
    },
  });
  const row = await currentContactRow(trx, organization);
  if (!row) throw new Error('The request that was just made is not there');
  return row;
}

/**
 * Asks the holder of the e-mail in the draft to confirm its contact data, where they need it and no letter about them is
 * on its way; links about other data become void. In the caller's transaction, which holds the lock of the document.
 */
export async function askForContacts(
  strapi: Core.Strapi,
  trx: Transaction,
  { uid, documentId }: Target,
  content: Content,
  by: number | null,
): Promise<void> {
  if (uid !== ORGANIZATION) return;
  const standing = await contactStanding(trx, documentId, content);
  const { draft } = standing;
  if (!draft) return;
  await supersedeContacts(trx, documentId, draft);
  const letter = letterNeeded(standing, new Date());
  if (letter === 'none') return;
  const shortName = String(content.fields.shortName ?? '');
  const given = { organization: documentId, ...draft, shortName, by };
  const row =
    letter === 'new' ? await beginRequest(strapi, trx, given) : await currentContactRow(trx, documentId);
  if (row) await sendContactLetter(strapi, trx, row);
}
