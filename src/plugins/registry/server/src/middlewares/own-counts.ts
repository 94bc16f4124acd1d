import type { Core, UID } from '@strapi/strapi';
import { contentPermissions } from '../../../../../shared/strapi-services';
import type { GuardedRequest } from '../acting-ability';
import { countVisibleDocuments, type DocumentCounts } from '../queries/count-visible-documents';

/** The home page counts what the person sees; Strapi counts every row of every type the person may read. */
const ownCounts: Core.MiddlewareFactory =
  (_config, { strapi }) =>
  async (ctx) => {
    const { userAbility }: GuardedRequest['state'] = ctx.state;
    const counts: DocumentCounts = { draft: 0, published: 0, modified: 0 };
    for (const uid of userAbility ? displayedTypes(strapi) : []) {
      const checker = userAbility && contentPermissions(strapi, userAbility, uid);
      if (!checker?.can.read()) continue;
      const { filters } = await checker.sanitizedQuery.read({});
      const one = await countVisibleDocuments(strapi, uid, filters);
      counts.draft += one.draft;
      counts.published += one.published;
      counts.modified += one.modified;
    }
    ctx.body = { data: counts };
  };

function displayedTypes(strapi: Core.Strapi): UID.ContentType[] {
  return Object.values(strapi.contentTypes)
    .map(({ uid }) => uid)
    .filter((uid) => uid.startsWith('api::'));
}

export default ownCounts;
