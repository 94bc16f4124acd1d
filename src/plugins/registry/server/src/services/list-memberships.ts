import type { Core } from '@strapi/strapi';
import type { ListAnswer, Membership, OrganizationName, Person } from '../../../shared/contract';
import { membershipsPage } from '../queries/memberships';
import { organizationsPage } from '../queries/organizations';
import { peoplePage } from '../queries/people';
import type { MembershipsQuestion, PickerQuestion } from '../validation/memberships';

function listAnswer<Item>(data: Item[], total: number, { page, pageSize }: PickerQuestion): ListAnswer<Item> {
  const pageCount = Math.ceil(total / pageSize);
  return { data, meta: { pagination: { page, pageSize, pageCount, total } } };
}

/** Who works where, and what the two pickers of the page offer. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async memberships(question: MembershipsQuestion): Promise<ListAnswer<Membership>> {
    const { memberships, total } = await membershipsPage(strapi, question);
    return listAnswer(memberships, total, question);
  },

  async people(question: PickerQuestion): Promise<ListAnswer<Person>> {
    const { people, total } = await peoplePage(strapi, question);
    return listAnswer(people, total, question);
  },

  async organizations(question: PickerQuestion): Promise<ListAnswer<OrganizationName>> {
    const { organizations, total } = await organizationsPage(strapi, question);
    return listAnswer(organizations, total, question);
  },
});
