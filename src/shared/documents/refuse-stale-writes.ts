import type { Core, Struct, UID } from '@strapi/strapi';
import { differingFields } from '../../domain/documents/differing-fields';
import { RefusedError } from '../errors';
import { findSavedVersion, readableVersion, type SavedVersion } from './saved-version';
import { isWrite } from './serialize-writes';

/** The `updatedAt` of the draft on which the person's changes are based. */
const VERSION_HEADER = 'x-document-version';

type Request = NonNullable<ReturnType<Core.Strapi['requestContext']['get']>>;

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const bodyOf = (request: Request): Record<string, unknown> =>
  isFields(request.request.body) ? request.request.body : {};

/** Clients that send the whole document back tell its version in the body; the panel sends the header. */
function versionOf(request: Request): string | null {
  const header = request.get(VERSION_HEADER);
  if (header !== '') return header;
  const { updatedAt } = bodyOf(request);
  return typeof updatedAt === 'string' ? updatedAt : null;
}

/** True when the request is about this document itself, not about another one that is written on the way. */
export function isAbout(request: Request, uid: UID.ContentType, documentId: string): boolean {
  const { model, id }: { model?: unknown; id?: unknown } = request.params;
  const isContentManager = request.path.startsWith('/content-manager/');
  return isContentManager && model === uid && (id === undefined || id === documentId);
}

const localeOf = (request: Request): string | null => {
  const locale: unknown = request.query.locale ?? bodyOf(request).locale;
  return typeof locale === 'string' && locale !== '' ? locale : null;
};

function textFor(saved: SavedVersion, isOwn: boolean, fields: string[]) {
  const who = saved.savedBy?.name;
  const ru = isOwn ? 'вы сами в другом окне' : (who ?? 'система');
  const en = isOwn ? 'you, in another window' : (who ?? 'the system');
  const list = fields.join(', ');
  return {
    ru: `Не сохранено: пока вы работали, эту запись изменил кто-то ещё (${ru}).${list && ` Отличаются поля: ${list}.`} Сравните версии и сохраните снова.`,
    en: `Not saved: meanwhile this entry was changed (by ${en}).${list && ` Fields that differ: ${list}.`} Compare the versions and save again.`,
  };
}

async function staleVersion(
  strapi: Core.Strapi,
  schema: Struct.ContentTypeSchema,
  request: Request,
  saved: SavedVersion,
): Promise<RefusedError> {
  const current = await readableVersion(strapi, schema.uid, saved, request.state.userAbility);
  const fields = differingFields(bodyOf(request), current).filter((name) => name in schema.attributes);
  const isOwn = saved.savedBy !== null && saved.savedBy.id === request.state.user?.id;
  const { version, savedBy } = saved;
  return new RefusedError(409, 'StaleVersion', textFor(saved, isOwn, fields), {
    extra: { version, savedAt: version, savedBy, fields, current },
  });
}

/**
 * A save, publication or discard from the content manager that is based on a version somebody has replaced since
 * is refused with 409 `StaleVersion`: who saved, when, which of the submitted fields differ, and the saved
 * version as far as the person may read it. Without a version the request is taken as it is: jobs, imports and
 * list actions are not based on what a person has read.
 *
 * Has to run inside `serializeWrites`: between this check and the write nobody else may save.
 */
export function refuseStaleWrites(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { uid, params, contentType, action } = context;
    const request = strapi.requestContext.get();
    const documentId = 'documentId' in params ? params.documentId : undefined;
    if (!request || !documentId || !isWrite(action) || action === 'clone') return next();
    if (request.state.versionIsChecked || !isAbout(request, uid, documentId)) return next();
    const version = versionOf(request);
    if (version === null) return next();

    const saved = await findSavedVersion(strapi, contentType, documentId, localeOf(request));
    if (saved && new Date(version).getTime() !== new Date(saved.version).getTime()) {
      throw await staleVersion(strapi, contentType, request, saved);
    }
    // «Save and publish» writes twice; its second write is based on its own first one.
    request.state.versionIsChecked = true;
    return next();
  });
}
