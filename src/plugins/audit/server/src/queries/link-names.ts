import type { Core } from '@strapi/strapi';
import type { Labels } from '../../../../../domain/versions/content';

/** A write leaves its version before its entry: the last two at that time are what was and what became of it. */
const LAST_TWO = `
select labels::text from audit_versions where type = ? and document_id = ? and at <= ?::timestamptz order by id desc limit 2`;

/** What the documents and files were called to which a document led when an entry was written. */
export async function linkNames(
  strapi: Core.Strapi,
  entry: { readonly object_type: string; readonly object_id: string; readonly at: Date },
): Promise<Labels> {
  const { rows }: { rows: { labels: string }[] } = await strapi.db.connection.raw(LAST_TWO, [
    entry.object_type,
    entry.object_id,
    entry.at.toISOString(),
  ]);
  const names: Labels[] = rows.map(({ labels }) => JSON.parse(labels));
  return Object.assign({}, ...names.reverse());
}
