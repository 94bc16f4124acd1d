import type { Choice } from '../../../../../admin/shared/Picker';
import type { OrganizationName, Person } from '../../../shared/contract';

/** «Иванова Анна», or the address where there is no name. */
export const personName = ({ lastname, firstname, email }: Person): string =>
  [lastname, firstname].filter(Boolean).join(' ') || email;

export const personChoice = (person: Person): Choice => ({
  value: String(person.id),
  label: personName(person) === person.email ? person.email : `${personName(person)} (${person.email})`,
});

export const organizationChoice = ({ documentId, shortName }: OrganizationName): Choice => ({
  value: documentId,
  label: shortName,
});
