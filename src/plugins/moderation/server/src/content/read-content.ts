import type { Core, UID } from '@strapi/strapi';
import { pluginApi } from '../../../../../shared/plugin-api';
import type { DocumentContent } from '../../../../audit/shared/contract';

/** A document as its authors wrote it, and who they are. */
export interface Content extends DocumentContent {
  /** Whoever created it, whoever changed it last, and of a draft whoever changed it since it was public. */
  readonly authors: readonly number[];
}

type Person = { id: number } | null;

/** The document as it stands in the transaction; null where it has no such row. */
export async function readContent(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
  status: 'draft' | 'published',
): Promise<Content | null> {
  const content = await pluginApi(strapi, 'audit').contentOf({ type: uid, documentId, status });
  if (!content) return null;
  const row: { createdBy: Person; updatedBy: Person } | null = await strapi.db.query(uid).findOne({
    select: ['id'],
    where: { documentId, publishedAt: status === 'draft' ? null : { $notNull: true } },
    populate: { createdBy: { select: ['id'] }, updatedBy: { select: ['id'] } },
  });
  const people = [row?.createdBy?.id, row?.updatedBy?.id].flatMap((id) => (id === undefined ? [] : [id]));
  const writers =
    status === 'draft' ? await pluginApi(strapi, 'audit').authorsOf({ type: uid, documentId }) : [];
  return { ...content, authors: [...new Set([...people, ...writers])] };
}
