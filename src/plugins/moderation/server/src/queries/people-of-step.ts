import type { Core } from '@strapi/strapi';
import type { Decider, StepDefinition } from '../../../../../domain/moderation/workflow';
import { pluginApi } from '../../../../../shared/plugin-api';
import { peopleOfRoles } from '../../../../../shared/staff/people-of-roles';

async function peopleOf(
  strapi: Core.Strapi,
  { role, organization }: Decider,
  own: string | null,
): Promise<number[]> {
  const people = await peopleOfRoles(strapi, [role]);
  if (organization === 'any') return people;
  const required = organization === 'own' ? own : organization;
  if (required === null) return [];
  const staff = new Set(await pluginApi(strapi, 'registry').staffOf(required));
  return people.filter((id) => staff.has(id));
}

/** ids of the active panel users who may decide the step of a document of the organisation, authors among them. */
export async function peopleOfStep(
  strapi: Core.Strapi,
  { deciders }: StepDefinition,
  organization: string | null,
): Promise<number[]> {
  const groups = await Promise.all(deciders.map((decider) => peopleOf(strapi, decider, organization)));
  return [...new Set(groups.flat())];
}
