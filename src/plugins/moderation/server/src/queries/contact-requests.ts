import type { ContactData } from '../../../../../domain/moderation/contact-data';
import type { Transaction } from '../../../../../shared/db/in-transaction';

const TABLE = 'moderation_contact_confirmations';

/** A row of the letters about contact data, as the database holds it. */
export interface ContactRow {
  readonly document_id: string;
  readonly organization: string;
  readonly short_name: string;
  readonly email: string;
  readonly phone: string;
  readonly requested_by: number | null;
  readonly sent_count: number;
  readonly last_sent_at: Date;
  readonly expires_at: Date;
  readonly confirmed_at: Date | null;
  readonly superseded_at: Date | null;
}

/** The letter of the organisation that counts. */
export async function currentContactRow(trx: Transaction, organization: string): Promise<ContactRow | null> {
  const [row]: ContactRow[] = await trx(TABLE).where({ organization }).whereNull('superseded_at');
  return row ?? null;
}

export async function findContactRow(trx: Transaction, documentId: string): Promise<ContactRow | null> {
  const [row]: ContactRow[] = await trx(TABLE).where({ document_id: documentId });
  return row ?? null;
}

/** Makes the links of the organisation void but those about these very data; null: of all. */
export async function supersedeContacts(
  trx: Transaction,
  organization: string,
  except: ContactData | null,
): Promise<void> {
  const now = new Date();
  await trx(TABLE)
    .where({ organization })
    .whereNull('superseded_at')
    .modify((query) => {
      if (except) query.whereRaw('(email, phone) <> (?, ?)', [except.email, except.phone]);
    })
    .update({ superseded_at: now, updated_at: now });
}

/** What the public reads of the organisation now. */
export async function publishedContacts(
  trx: Transaction,
  organization: string,
): Promise<(ContactData & { readonly shortName: string }) | null> {
  const [row]: { email: string; phone: string; short_name: string }[] = await trx('organizations')
    .select('email', 'phone', 'short_name')
    .where({ document_id: organization })
    .whereNotNull('published_at');
  return row ? { email: row.email, phone: row.phone, shortName: row.short_name } : null;
}
