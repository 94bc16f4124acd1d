import type { Core, UID } from '@strapi/strapi';
import { isMinorChange } from '../../../../../domain/moderation/minor-edits';
import { differenceOfFields } from '../../../../../domain/versions/difference';
import { type Content, readContent } from '../content/read-content';
import { minorFields } from '../queries/minor-fields';

/** Whether the draft differs from what is public by nothing but what its organisation may change without a review. */
export async function isMinorEdit(
  strapi: Core.Strapi,
  { uid, documentId }: { uid: UID.ContentType; documentId: string },
  content: Content,
): Promise<boolean> {
  const allowed = await minorFields(strapi, content.organization, uid);
  if (allowed.length === 0) return false;
  const published = await readContent(strapi, uid, documentId, 'published');
  if (!published) return false;
  const changed = differenceOfFields(published.fields, content.fields).map(({ name }) => name);
  return isMinorChange(uid, changed, allowed);
}
