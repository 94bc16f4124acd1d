import { randomInt } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { pluginApi } from '../shared/plugin-api';
import { adminRoles, adminUsers } from '../shared/strapi-services';
import staff from './data/staff.json';
import { type DemoOrganizations, organizationOf } from './seed-organizations';

export interface DemoAccount {
  email: string;
  password: string;
  role: string;
  /** Short name of the organisation the person works for; none for those who serve all. */
  organization: string | null;
}

const SUPER_ADMIN = 'strapi-super-admin';
/** Without letters and digits that are mistaken for each other when read from a screen. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz';

function makePassword(): string {
  const word = () => Array.from({ length: 5 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  return `Demo-${word()}-${word()}-${randomInt(10, 99)}`;
}

async function createUser(strapi: Core.Strapi, person: (typeof staff)[number], password: string) {
  const code = person.role === 'administrator' ? SUPER_ADMIN : person.role;
  const role = await adminRoles(strapi).findOne({ code });
  if (!role) throw new Error(`The panel has no role ${code}`);
  const { firstname, lastname } = person;
  const email = `${person.role}@demo.example`;
  return adminUsers(strapi).create({
    ...{ email, password, firstname, lastname },
    ...{ isActive: true, preferedLanguage: 'ru', roles: [role.id] },
  });
}

/** One account for each role, all with the same freshly made password. */
export async function seedAccounts(
  strapi: Core.Strapi,
  organizations: DemoOrganizations,
): Promise<DemoAccount[]> {
  const password = makePassword();
  const accounts: DemoAccount[] = [];
  for (const person of staff) {
    const user = await createUser(strapi, person, password);
    const employer = person.organization ? organizationOf(organizations, person.organization) : null;
    if (employer) {
      const membership = { user: user.id, organization: employer.documentId, position: person.position };
      const registry = pluginApi(strapi, 'registry');
      const { documentId } = await registry.addMember({ userId: user.id }, membership);
      if (person.authority) await registry.changeAuthority({ userId: user.id }, documentId, person.authority);
    }
    const organization = employer?.shortName ?? null;
    accounts.push({ email: user.email, password, role: person.role, organization });
  }
  return accounts;
}
