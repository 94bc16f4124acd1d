import type { Core } from '@strapi/strapi';
import type { GuardedRequest } from '../acting-ability';
import { getService } from '../get-service';
import { modelNamed, relationTarget } from '../relation-target';

interface RelationsBody {
  results: { id: number }[];
}

const isRelations = (body: unknown): body is RelationsBody =>
  typeof body === 'object' && body !== null && 'results' in body && Array.isArray(body.results);

/**
 * Of what a document or a component already points to, only what the person may read is shown: Strapi shows the ids of
 * the rest, and asks nothing at all about the document a component is part of.
 */
const readableRelationsOnly: Core.MiddlewareFactory =
  (_config, { strapi }) =>
  async (ctx, next) => {
    await next();
    const { userAbility }: GuardedRequest['state'] = ctx.state;
    const body: unknown = ctx.body;
    const source = modelNamed(strapi, ctx.params.model);
    const target = source && relationTarget(source, ctx.params.targetField);
    if (!userAbility || !isRelations(body) || !target) return;
    const references = body.results.map(({ id }) => ({ id }));
    const hidden = await getService(strapi, 'visible-documents').hiddenOf(userAbility, target, references);
    const hiddenIds = new Set(hidden.map(({ id }) => id));
    ctx.body = { ...body, results: body.results.filter(({ id }) => !hiddenIds.has(id)) };
  };

export default readableRelationsOnly;
