import type { Core } from '@strapi/strapi';
import type { RecordableFields } from '../../../../domain/moderation/check-recorded-fields';
import type { WorkflowVocabulary } from '../../../../domain/moderation/check-workflows';
import { MODERATED_TYPES } from '../../shared/ids';
import { fieldsOfForm } from './content/field-labels';
import { decidingRoles } from './queries/deciding-roles';

/** Kinds of organisations, as the schema of the organisation lists them. */
function organizationKinds(strapi: Core.Strapi): string[] {
  const { kind } = strapi.contentType('api::organization.organization').attributes;
  return 'enum' in kind ? [...kind.enum] : [];
}

const KEPT: readonly string[] = [
  ...['string', 'uid', 'email', 'integer', 'biginteger', 'decimal', 'float', 'date'],
];

/** The fields a tick may keep the value of, by type: what is written in one short line, in the order of the form. */
export function recordableFields(strapi: Core.Strapi): Record<string, { name: string; label: string }[]> {
  return Object.fromEntries(
    MODERATED_TYPES.map((uid) => {
      const attributes = Object.entries(strapi.contentType(uid).attributes);
      const kept = new Set(attributes.flatMap(([name, { type }]) => (KEPT.includes(type) ? [name] : [])));
      return [uid, fieldsOfForm(strapi, uid).filter(({ name }) => kept.has(name))];
    }),
  );
}

const namesOf = (fields: ReturnType<typeof recordableFields>): RecordableFields =>
  Object.fromEntries(Object.entries(fields).map(([type, list]) => [type, list.map(({ name }) => name)]));

/** What workflows may speak of in this installation. */
export async function workflowVocabulary(strapi: Core.Strapi): Promise<WorkflowVocabulary> {
  return {
    roles: new Set((await decidingRoles(strapi)).map(({ code }) => code)),
    contentTypes: new Set(MODERATED_TYPES),
    organizationKinds: new Set(organizationKinds(strapi)),
    recordableFields: namesOf(recordableFields(strapi)),
  };
}
