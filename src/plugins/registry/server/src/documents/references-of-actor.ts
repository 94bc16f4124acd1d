import type { Core, UID } from '@strapi/strapi';
import { RefusedError } from '../../../../../shared/errors';
import { type Ability, contentPopulate } from '../../../../../shared/strapi-services';
import { actingAbility } from '../acting-ability';
import { getService } from '../get-service';
import { type Reference, samePlace } from '../services/visible-documents';
import { collectReferences } from './references';

const text = {
  ru: 'Материал ссылается на запись или файл, которых нет среди доступных вам. Выберите другие из списка.',
  en: 'The document points to a record or a file that is not available to you. Choose another one from the list.',
};

/**
 * Nobody makes a document point to what they may not see: Strapi offers only visible records but accepts any id. What
 * the document points to already stays, so that an administrator's choice does not block the editor's next save. The
 * organisation itself has a rule and a message of its own.
 * @throws RefusedError 403 `ReferenceNotYours`
 */
export function refuseForeignReferences(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const ability = actingAbility(strapi);
    const { action, uid, params } = context;
    if (!ability || (action !== 'create' && action !== 'update' && action !== 'clone')) return next();
    const documentId = 'documentId' in params ? params.documentId : undefined;
    const { organization: _own, ...data } = { organization: undefined, ...params.data };
    if (await pointsAbroad(strapi, ability, { uid, data, documentId }))
      throw new RefusedError(403, 'ReferenceNotYours', text);
    return next();
  });
}

interface Change {
  uid: UID.ContentType;
  data: unknown;
  documentId: string | undefined;
}

async function pointsAbroad(strapi: Core.Strapi, ability: Ability, change: Change): Promise<boolean> {
  for (const [target, references] of collectReferences(strapi, change.uid, change.data)) {
    const hidden = await getService(strapi, 'visible-documents').hiddenOf(ability, target, references);
    if (hidden.length === 0) continue;
    const before = await storedReferences(strapi, change, target);
    if (hidden.some((reference) => !before.some((one) => samePlace(reference, one)))) return true;
  }
  return false;
}

async function storedReferences(
  strapi: Core.Strapi,
  { uid, documentId }: Change,
  target: UID.ContentType,
): Promise<Reference[]> {
  if (!documentId) return [];
  const populate = await contentPopulate(strapi, uid).populateDeep(Number.POSITIVE_INFINITY).build();
  const rows = await strapi.db
    .query(uid)
    .findMany({ where: { documentId }, ...(populate ? { populate } : {}) });
  return rows.flatMap((row) => collectReferences(strapi, uid, row).get(target) ?? []);
}
