import {
  type ContactData,
  type ContactStanding,
  isContactAwaited,
} from '../../../../../domain/moderation/contact-data';
import type { Transaction } from '../../../../../shared/db/in-transaction';
import { ORGANIZATION } from '../activation/tell-of-activation';
import type { CaseRow } from '../cases/case-row';
import type { Content } from '../content/read-content';
import { currentContactRow, publishedContacts } from '../queries/contact-requests';

function contactsIn({ fields }: Pick<Content, 'fields'>): ContactData | null {
  const { email, phone } = fields;
  return typeof email === 'string' && typeof phone === 'string' ? { email, phone } : null;
}

/** Where the contact data of an organisation stand: in its draft, in public, in the letter that counts. */
export async function contactStanding(
  trx: Transaction,
  organization: string,
  content: Pick<Content, 'fields'>,
): Promise<ContactStanding> {
  const row = await currentContactRow(trx, organization);
  return {
    draft: contactsIn(content),
    published: await publishedContacts(trx, organization),
    request: row && {
      email: row.email,
      phone: row.phone,
      sentAt: row.last_sent_at,
      expiresAt: row.expires_at,
      confirmedAt: row.confirmed_at,
    },
  };
}

/** Whether the version waits for the holder of its address. What goes past the review waits for nobody. */
export async function isAwaitedBy(
  trx: Transaction,
  { target_type: type, target_id: documentId, is_waived: isWaived }: CaseRow,
  content: Content,
): Promise<boolean> {
  if (type !== ORGANIZATION || isWaived) return false;
  return isContactAwaited(await contactStanding(trx, documentId, content));
}
