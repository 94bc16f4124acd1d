import type { Core } from '@strapi/strapi';
import { VERSION_COLUMNS, type VersionRow } from './version-columns';

interface Question {
  type: string;
  documentId: string;
  page: number;
  pageSize: number;
}

const PAGE = `select ${VERSION_COLUMNS} from audit_versions v where v.type = ? and v.document_id = ?
  order by v.id desc limit ? offset ?`;
const COUNT = 'select count(*)::int as total from audit_versions where type = ? and document_id = ?';

/** One page of the history of a document, newest first. */
export async function versionsOfDocument(
  strapi: Core.Strapi,
  { type, documentId, page, pageSize }: Question,
): Promise<{ versions: VersionRow[]; total: number }> {
  const db = strapi.db.connection;
  const { rows }: { rows: VersionRow[] } = await db.raw(PAGE, [
    ...[type, documentId, pageSize, (page - 1) * pageSize],
  ]);
  const counted: { rows: { total: number }[] } = await db.raw(COUNT, [type, documentId]);
  return { versions: rows, total: counted.rows[0]?.total ?? 0 };
}
