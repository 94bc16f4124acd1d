import type { Choice } from '../../../../../admin/shared/Picker';
import type { OrganizationName, Person } from '../../../shared/contract';
import { personName } from '../../../shared/person-name';

export const personChoice = (person: Person): Choice => ({
  value: String(person.id),
  label: personName(person) === person.email ? person.email : `${personName(person)} (${person.email})`,
});

export const organizationChoice = ({ documentId, shortName }: OrganizationName): Choice => ({
  value: documentId,
  label: shortName,
});
