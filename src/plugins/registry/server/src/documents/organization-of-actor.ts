import type { Core, UID } from '@strapi/strapi';
import { RefusedError } from '../../../../../shared/errors';
import {
  contentPermissions,
  contentPopulate,
  type PermissionChecker,
} from '../../../../../shared/strapi-services';
import { actingAbility } from '../acting-ability';

const text = {
  ru: 'Укажите организацию, в которой вы работаете. Передать материал другой организации или оставить без неё нельзя.',
  en: 'Choose an organisation you work for. A document cannot be given to another one or left without one.',
};

const ACTIONS = { create: 'create', clone: 'create', update: 'update' } as const;

/**
 * Judges the document as it was written with the conditions of the same permission, and undoes the write when they do
 * not hold. Strapi judges only what was there before: a new document, a clone and a changed organisation pass it.
 * Has to run inside the write's transaction. Who has no such permission at all was let in by another door (the verb of
 * a plugin), which judges by itself.
 * @throws RefusedError 403 `OrganizationNotYours`
 */
export function refuseForeignOrganization(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const ability = actingAbility(strapi);
    const { action, uid } = context;
    if (!ability || (action !== 'create' && action !== 'update' && action !== 'clone')) return next();
    const checker = contentPermissions(strapi, ability, uid);
    const permitted = ACTIONS[action];
    if (checker.cannot[permitted]() || !checker.requiresEntity[permitted]()) return next();

    const result = await next();
    const documentId = documentIdOf(result);
    const written = documentId && (await draftFor(strapi, checker, permitted, uid, documentId));
    if (!written || checker.cannot[permitted](written))
      throw new RefusedError(403, 'OrganizationNotYours', text);
    return result;
  });
}

/** A clone answers with the list of what it made, of one document in all its locales. */
function documentIdOf(result: unknown): string | null {
  if (typeof result !== 'object' || result === null) return null;
  if ('documentId' in result && typeof result.documentId === 'string') return result.documentId;
  return 'documentId' in result ? null : documentIdOf(Object.values(result)[0]);
}

/** The draft with what the conditions look at, loaded the way the content manager loads it for the same question. */
async function draftFor(
  strapi: Core.Strapi,
  checker: PermissionChecker,
  action: 'create' | 'update',
  uid: UID.ContentType,
  documentId: string,
): Promise<unknown> {
  const query = await checker.sanitizedQuery[action]({});
  const populate = await contentPopulate(strapi, uid).populateFromQuery(query).build();
  const hasDrafts = strapi.contentType(uid).options?.draftAndPublish === true;
  return strapi.db.query(uid).findOne({
    where: { documentId, ...(hasDrafts ? { publishedAt: null } : {}) },
    ...(populate ? { populate } : {}),
  });
}
