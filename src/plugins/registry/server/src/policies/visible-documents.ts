import type { Core, UID } from '@strapi/strapi';
import { errors, policy } from '@strapi/utils';
import { contentPermissions } from '../../../../../shared/strapi-services';
import type { GuardedRequest } from '../acting-ability';
import { getService } from '../get-service';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Every document the request names, in whatever place the content manager takes one from. */
function namedDocuments(ctx: GuardedRequest): unknown[] {
  const { body, query } = ctx.request;
  const listed = [isRecord(body) ? body.documentIds : undefined, query.documentIds];
  const named = [ctx.params.id, ctx.params.sourceId, query.id, ...listed.flat()];
  // The pickers of a document that is not saved yet send an empty id.
  return named.filter((one) => one !== undefined && one !== null && one !== '');
}

/**
 * A document that is not for the person is a document that does not exist: 404, and the same 404. Strapi answers 403
 * here and 404 there, which tells them apart, and forgets the conditions altogether when it clones, validates or
 * counts. Anything but a plain id (an operator such as `documentIds[$ne]`) names nothing.
 */
export default policy.createPolicy({
  name: 'visible-documents',
  handler: async (ctx: GuardedRequest, _config: unknown, { strapi }: { strapi: Core.Strapi }) => {
    const { userAbility } = ctx.state;
    const uid = ctx.params.model as UID.ContentType | undefined;
    if (!userAbility || !uid || strapi.getModel(uid)?.modelType !== 'contentType') return true;
    const named = namedDocuments(ctx);
    if (named.length === 0) return true;
    // Without any right to read, the route's own refusal is the answer.
    if (contentPermissions(strapi, userAbility, uid).cannot.read()) return true;
    const ids = named.filter((one) => typeof one === 'string');
    if (ids.length < named.length) throw new errors.NotFoundError('Not Found');
    const references = ids.map((documentId) => ({ documentId }));
    const hidden = await getService(strapi, 'visible-documents').hiddenOf(userAbility, uid, references);
    if (hidden.length > 0) throw new errors.NotFoundError('Not Found');
    return true;
  },
});
