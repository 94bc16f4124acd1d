import type { Core } from '@strapi/strapi';

const TEXT_TYPES: ReadonlySet<string> = new Set(['blocks', 'richtext']);

/**
 * Rows of content types and components whose text shows the file. Strapi keeps no relation for an image in a text,
 * only its address. Reads whole columns: asked only for a file that nothing published is attached to, and the
 * answer is kept for a while.
 */
export async function textsNaming(strapi: Core.Strapi, hash: string): Promise<{ uid: string; id: number }[]> {
  const found: { uid: string; id: number }[] = [];
  for (const { uid, attributes } of Object.values({ ...strapi.contentTypes, ...strapi.components })) {
    const { tableName, attributes: columns } = strapi.db.metadata.get(uid);
    const texts = Object.entries(attributes)
      .filter(([, { type }]) => TEXT_TYPES.has(type))
      .map(([field]) => columnOf(columns[field], field));
    if (texts.length === 0) continue;
    const rows: { id: number }[] = await strapi.db
      .connection(tableName)
      .select('id')
      .where((either) => {
        for (const column of texts) either.orWhereRaw('position(? in ??::text) > 0', [hash, column]);
      });
    found.push(...rows.map(({ id }) => ({ uid, id })));
  }
  return found;
}

function columnOf(attribute: object | undefined, field: string): string {
  const name: unknown = attribute && Reflect.get(attribute, 'columnName');
  return typeof name === 'string' ? name : field;
}
