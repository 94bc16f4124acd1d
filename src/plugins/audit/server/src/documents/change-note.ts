import type { Core, UID } from '@strapi/strapi';
import { isAbout } from '../../../../../shared/documents/refuse-stale-writes';
import { RefusedError } from '../../../../../shared/errors';
import { LIMITS, NOTE_HEADER } from '../../../shared/ids';

const text = {
  ru: `Пояснение к изменению не прочитано: нужен текст не длиннее ${LIMITS.note} знаков.`,
  en: `The note on the change cannot be read: a text of at most ${LIMITS.note} characters is needed.`,
};

function decoded(header: string): string {
  try {
    return decodeURIComponent(header).trim();
  } catch {
    throw new RefusedError(400, 'ChangeNoteUnreadable', text);
  }
}

/**
 * The note a person gave with the save, percent-encoded in a header: the body belongs to the content manager, and
 * headers hold no Cyrillic. Null for writes of other documents on the way.
 * @throws RefusedError 400 `ChangeNoteUnreadable`
 */
export function changeNote(strapi: Core.Strapi, uid: UID.ContentType, documentId: string): string | null {
  const request = strapi.requestContext.get();
  if (!request || !isAbout(request, uid, documentId)) return null;
  const note = decoded(request.get(NOTE_HEADER));
  if (note.length > LIMITS.note || note.includes('\0'))
    throw new RefusedError(400, 'ChangeNoteUnreadable', text);
  return note === '' ? null : note;
}
