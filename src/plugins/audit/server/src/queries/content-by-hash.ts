import type { Core } from '@strapi/strapi';
import type { Fields } from '../../../../../domain/versions/content';
import { inTransaction } from '../../../../../shared/db/in-transaction';

const BY_HASH = 'select content::text as content from audit_snapshots where hash = ?';

/** What versions keep under the hash; null where none does. */
export async function contentByHash(strapi: Core.Strapi, hash: string): Promise<Fields | null> {
  const { rows }: { rows: { content: string }[] } = await inTransaction(strapi, (trx) =>
    trx.raw(BY_HASH, [hash]),
  );
  const [found] = rows;
  if (!found) return null;
  const content: Fields = JSON.parse(found.content);
  return content;
}
