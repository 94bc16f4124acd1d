import type { Core } from '@strapi/strapi';
import type { ContactData } from '../../../../../domain/moderation/contact-data';
import type { Transaction } from '../../../../../shared/db/in-transaction';
import type { CaseRow } from '../cases/case-row';
import type { OpenCase } from '../cases/open-case';
import { tellOfCase } from '../cases/tell-of-case';
import { CONTACT_EVENTS } from '../events/contacts';
import { peopleWhoApproved } from '../queries/acts';
import { currentContactRow } from '../queries/contact-requests';

type StaffEvent = (typeof CONTACT_EVENTS)['awaited' | 'confirmed' | 'unconfirmed'];

const uniqueOf = (people: readonly (number | null)[]): number[] => [
  ...new Set(people.flatMap((id) => (id === null ? [] : [id]))),
];

/** Whoever submitted the version, and who approved it or reviews it now. */
export async function peopleOfCase(trx: Transaction, row: CaseRow): Promise<number[]> {
  return uniqueOf([row.submitted_by, row.claimed_by, ...(await peopleWhoApproved(trx, row))]);
}

/** Tells people of the contact data of a version, in the caller's transaction. */
export async function tellOfContacts(
  strapi: Core.Strapi,
  row: CaseRow,
  {
    event,
    contacts,
    to,
    key,
    more = [],
  }: {
    event: StaffEvent;
    contacts: ContactData;
    to: readonly number[];
    key: string;
    more?: readonly string[];
  },
): Promise<void> {
  await tellOfCase(strapi, row, {
    event,
    to: uniqueOf(to),
    person: null,
    text: [`Почта: ${contacts.email}, телефон: ${contacts.phone}.`, ...more].join(' '),
    leadsTo: 'document',
    key: `${event}:${key}`,
  });
}

/**
 * The version is approved, or its time has come, and only the confirmation keeps it from the public: whoever submitted it
 * is told.
 */
export async function tellOfWaiting(strapi: Core.Strapi, open: OpenCase): Promise<void> {
  const { row, trx } = open;
  const contacts = await currentContactRow(trx, row.target_id);
  if (!contacts) return;
  const to = uniqueOf([row.submitted_by]);
  const key = `${row.document_id}:${row.round}:${row.stage}`;
  await tellOfContacts(strapi, row, { event: CONTACT_EVENTS.awaited, contacts, to, key });
}
