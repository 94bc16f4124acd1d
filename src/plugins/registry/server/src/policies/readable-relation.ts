import type { Core } from '@strapi/strapi';
import { errors, policy } from '@strapi/utils';
import { contentPermissions } from '../../../../../shared/strapi-services';
import type { GuardedRequest } from '../acting-ability';
import { modelNamed, relationTarget } from '../relation-target';

/**
 * A picker offers documents of the type it points to. Strapi asks for the right to read the field, not the type; for
 * a type the person may not read at all it builds no filter and lists everything.
 */
export default policy.createPolicy({
  name: 'readable-relation',
  handler: (ctx: GuardedRequest, _config: unknown, { strapi }: { strapi: Core.Strapi }) => {
    const { userAbility } = ctx.state;
    const { model, targetField } = ctx.params;
    const source = modelNamed(strapi, model);
    const target = source && relationTarget(source, targetField);
    if (!userAbility || !source || !target) return true;
    const may = (uid: string) => contentPermissions(strapi, userAbility, uid).can;
    const mayReadField = source.modelType === 'component' || may(source.uid).read(undefined, targetField);
    if (!mayReadField || !may(target).read()) throw new errors.ForbiddenError('Forbidden');
    return true;
  },
});
