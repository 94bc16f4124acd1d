import type { Core } from '@strapi/strapi';
import type { WorkflowVocabulary } from '../../../../domain/moderation/check-workflows';
import { MODERATED_TYPES } from '../../shared/ids';
import { decidingRoles } from './queries/deciding-roles';

/** Kinds of organisations, as the schema of the organisation lists them. */
function organizationKinds(strapi: Core.Strapi): string[] {
  const { kind } = strapi.contentType('api::organization.organization').attributes;
  return 'enum' in kind ? [...kind.enum] : [];
}

/** What workflows may speak of in this installation. */
export async function workflowVocabulary(strapi: Core.Strapi): Promise<WorkflowVocabulary> {
  return {
    roles: new Set((await decidingRoles(strapi)).map(({ code }) => code)),
    contentTypes: new Set(MODERATED_TYPES),
    organizationKinds: new Set(organizationKinds(strapi)),
  };
}
