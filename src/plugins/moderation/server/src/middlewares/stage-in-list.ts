import type { Core } from '@strapi/strapi';
import type { CaseStage } from '../../../shared/contract';
import { ACTIONS } from '../../../shared/ids';
import { moderatedType } from '../content/moderated-types';
import { documentsBeyondDraft, documentsInStage, stagesOfDocuments } from '../queries/stages-of-documents';
import { STAGE_CODES } from '../validation/cases';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const stageIn = (filter: unknown): CaseStage | undefined => {
  const asked = isRecord(filter) && isRecord(filter.__stage) ? filter.__stage.$eq : undefined;
  return STAGE_CODES.find((stage) => stage === asked);
};

async function asDocuments(strapi: Core.Strapi, type: string, stage: CaseStage): Promise<object> {
  return stage === 'draft'
    ? { documentId: { $notIn: await documentsBeyondDraft(strapi, type) } }
    : { documentId: { $in: await documentsInStage(strapi, type, stage) } };
}

/** `filters[$and][][__stage][$eq]`, which the content manager does not know, as the documents that are in the stage. */
async function translate(strapi: Core.Strapi, type: string, query: unknown): Promise<void> {
  const filters = isRecord(query) && isRecord(query.filters) ? query.filters : {};
  if (!Array.isArray(filters.$and)) return;
  filters.$and = await Promise.all(
    filters.$and.map((filter: unknown) => {
      const stage = stageIn(filter);
      return stage ? asDocuments(strapi, type, stage) : filter;
    }),
  );
}

/**
 * Lists of moderated types tell the stage of each document (`moderationStage`), all in one question, and can be
 * narrowed to one. Around the content manager's own list: its permissions and conditions hold as ever.
 */
const stageInList: Core.MiddlewareFactory =
  (_config, { strapi }) =>
  async (ctx, next) => {
    const type = moderatedType(strapi, String(ctx.params.model));
    if (!type || !ctx.state.userAbility?.can(ACTIONS.readStages)) return next();
    await translate(strapi, type, ctx.request.query);
    await next();
    const results: unknown[] = Array.isArray(ctx.body?.results) ? ctx.body.results : [];
    const rows = results.filter(isRecord);
    const ids = rows.map(({ documentId }) => String(documentId));
    const stages = ids.length > 0 ? await stagesOfDocuments(strapi, type, ids) : new Map();
    for (const row of rows) row.moderationStage = stages.get(String(row.documentId)) ?? 'draft';
  };

export default stageInList;
