import type { Core } from '@strapi/strapi';
import { errors, policy } from '@strapi/utils';
import type { GuardedRequest } from '../acting-ability';
import { getService } from '../get-service';

/** A file or folder that is not for the person does not exist: 404 wherever one is named in the address. */
export default policy.createPolicy({
  name: 'visible-file',
  handler: async (ctx: GuardedRequest, config: { folder?: boolean }, { strapi }: { strapi: Core.Strapi }) => {
    const { userAbility } = ctx.state;
    const named = ctx.params.id ?? ctx.request.query.id;
    if (!userAbility || named === undefined) return true;
    const id = Number(named);
    if (!Number.isSafeInteger(id)) throw new errors.NotFoundError('Not Found');
    if (config?.folder) {
      if (!getService(strapi, 'media-folders').mayRead(userAbility, id))
        throw new errors.NotFoundError('Not Found');
      return true;
    }
    const hidden = await getService(strapi, 'visible-documents').hiddenOf(
      userAbility,
      'plugin::upload.file',
      [{ id }],
    );
    if (hidden.length > 0) throw new errors.NotFoundError('Not Found');
    return true;
  },
});
