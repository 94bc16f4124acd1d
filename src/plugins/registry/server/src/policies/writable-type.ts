import type { Core } from '@strapi/strapi';
import { errors, policy } from '@strapi/utils';
import { contentPermissions } from '../../../../../shared/strapi-services';
import type { GuardedRequest } from '../acting-ability';

/** Slugs are suggested and looked up for those who write the type: Strapi answers any panel user. */
export default policy.createPolicy({
  name: 'writable-type',
  handler: (ctx: GuardedRequest, _config: unknown, { strapi }: { strapi: Core.Strapi }) => {
    const { userAbility } = ctx.state;
    const { body } = ctx.request;
    const uid =
      typeof body === 'object' && body !== null && 'contentTypeUID' in body ? body.contentTypeUID : '';
    if (!userAbility || typeof uid !== 'string') throw new errors.ForbiddenError('Forbidden');
    const { can } = contentPermissions(strapi, userAbility, uid);
    if (!can.create() && !can.update()) throw new errors.ForbiddenError('Forbidden');
    return true;
  },
});
