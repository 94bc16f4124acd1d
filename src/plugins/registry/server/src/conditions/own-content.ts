import type { Core } from '@strapi/strapi';
import type { Condition, ConditionFilter } from '../../../../../shared/strapi-services';
import { ORGANIZATION_UID, PLUGIN_ID } from '../../../shared/ids';
import { getService } from '../get-service';

/**
 * Conditions of documents. A handler must always answer with a filter: Strapi takes `undefined` for «no condition».
 * Nobody's list of organisations is an empty `$in`, which matches nothing. The dotted path is the one form that both
 * the database filter and the matching in memory read as «field of the related document».
 */
export function ownContentConditions(strapi: Core.Strapi): Condition[] {
  const own = async (userId: number, subject: string | null): Promise<ConditionFilter> => {
    const organizations = await getService(strapi, 'own-organizations').of(userId);
    const path = subject === ORGANIZATION_UID ? 'documentId' : 'organization.documentId';
    return { [path]: { $in: organizations } };
  };

  return [
    {
      plugin: PLUGIN_ID,
      name: 'own-organizations',
      displayName: 'Только свои организации',
      handler: (user) => own(user.id, user.permission.subject),
    },
    {
      plugin: PLUGIN_ID,
      name: 'own-or-shared',
      displayName: 'Свои организации и общее для всех',
      handler: async (user) => ({
        $or: [await own(user.id, user.permission.subject), { organization: { $eq: null } }],
      }),
    },
    {
      plugin: PLUGIN_ID,
      name: 'own-unpublished',
      displayName: 'Только своё и ни разу не опубликованное',
      handler: async (user) => ({
        ...(await own(user.id, user.permission.subject)),
        publishedAt: { $eq: null },
      }),
    },
  ];
}
