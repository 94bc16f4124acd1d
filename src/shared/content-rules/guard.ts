import type { Core } from '@strapi/strapi';
import type { Modules } from '@strapi/types';
import type { Refusal } from '../../domain/refusal';
import { RefusedError } from '../errors';
import { judgeModel, type Models } from './judge';
import { type Data, isData, type RuleBook, type Stage } from './rule';
import { storedDraft } from './stored-draft';

type Middleware = Modules.Documents.Middleware.Middleware;

/** The content manager shows a message at its field only when the error is named so. */
const ERROR_NAME = 'ValidationError';

function refuse(reasons: readonly Refusal[]): void {
  // One reason a field: a line may be refused by itself and again as a part of the whole.
  const byField = new Map(reasons.map((reason) => [reason.path.join('.'), reason]));
  const refusals = [...byField.values()];
  const [first] = refusals;
  if (!first) return;
  const text =
    refusals.length === 1
      ? first.message
      : { ru: 'Исправьте отмеченные поля.', en: 'Correct the marked fields.' };
  throw new RefusedError(400, ERROR_NAME, text, { refusals });
}

/** Fields judged together need all of them: those an update leaves out are taken from the stored draft. */
function withStored(data: Data, stored: Data | null, reads: readonly string[]): Data {
  const missing = reads.filter((field) => data[field] === undefined && stored?.[field] !== undefined);
  return { ...Object.fromEntries(missing.map((field) => [field, stored?.[field]])), ...data };
}

/**
 * Judges every document before it is written, whoever writes it: the content manager, the API or our own code.
 * Lines are stored normalised. A draft may be incomplete but not wrong; what is published is judged once more as
 * a whole, because an update may have been partial and rules change.
 */
export function guardContent(strapi: Core.Strapi, rules: RuleBook): Middleware {
  const models: Models = { ...strapi.contentTypes, ...strapi.components };
  const judge = (uid: string, data: Data, stage: Stage) => {
    const { value, refusals } = judgeModel({ rules, models, stage }, uid, data);
    refuse(refusals);
    return value;
  };

  return async (context, next) => {
    const { uid, action, params } = context;
    if (!rules[uid]) return next();
    const hasDrafts = context.contentType.options?.draftAndPublish === true;

    if (action === 'publish') {
      const stored = await storedDraft(strapi, models, uid, params.documentId);
      if (stored) judge(uid, stored, 'complete');
    } else if (action === 'create' || action === 'update' || action === 'clone') {
      const data: unknown = params.data;
      if (!isData(data)) return next();
      const stage =
        !hasDrafts || ('status' in params && params.status === 'published') ? 'complete' : 'draft';
      const reads = rules[uid]?.whole?.reads ?? [];
      const needsStored = action === 'update' && reads.some((field) => field in data);
      const stored = needsStored ? await storedDraft(strapi, models, uid, params.documentId) : null;
      params.data = judge(uid, withStored(data, stored, reads), stage);
    }
    return next();
  };
}
