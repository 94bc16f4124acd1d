import type { Core } from '@strapi/strapi';
import { pluginApi } from '../../../../../shared/plugin-api';
import { peopleOfRoles } from '../../../../../shared/staff/people-of-roles';

const RESPONSIBLE = ['editor', 'head'];

/** ids of the editors and heads who work for the organisation. */
export async function staffResponsibleFor(strapi: Core.Strapi, organization: string): Promise<number[]> {
  const people = new Set(await peopleOfRoles(strapi, RESPONSIBLE));
  return (await pluginApi(strapi, 'registry').staffOf(organization)).filter((id) => people.has(id));
}

/** The same, or the administrators of the registry for what is nobody's or has nobody. */
export async function responsiblePeople(strapi: Core.Strapi, organization: string | null): Promise<number[]> {
  const staff = organization === null ? [] : await staffResponsibleFor(strapi, organization);
  return staff.length > 0 ? staff : peopleOfRoles(strapi, ['registry-admin']);
}
