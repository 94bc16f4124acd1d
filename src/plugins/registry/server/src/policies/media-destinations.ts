/** Where a request of the media library wants to put files or folders; nothing here is validated yet. */

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Multipart bodies carry `fileInfo` as JSON text, one or several; Strapi itself refuses what is not JSON. */
function fileInfos(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(fileInfos);
  if (isRecord(value)) return [value];
  if (typeof value !== 'string') return [];
  try {
    return fileInfos(JSON.parse(value));
  } catch {
    return [];
  }
}

/** Every folder named: `null` the top of the library, `undefined` none named. */
export function destinationsOf(body: unknown): (number | null | undefined)[] {
  if (!isRecord(body)) return [undefined];
  const updates = Array.isArray(body.updates) ? body.updates.filter(isRecord) : [];
  const named = [
    ...[body.folderId, body.destinationFolderId, body.parent].filter((one) => one !== undefined),
    ...fileInfos(body.fileInfo).map((info) => info.folder),
    ...updates.flatMap((update) => fileInfos(update.fileInfo).map((info) => info.folder)),
  ];
  return named.length === 0 ? [undefined] : named.map(toFolder);
}

const toFolder = (value: unknown): number | null | undefined => {
  if (value === undefined || value === null) return value;
  return Number(value);
};

/** Fields with which Strapi's upload hangs the file on any row of any type, or puts it elsewhere on the disk. */
export const attachesElsewhere = (body: unknown): boolean =>
  isRecord(body) && ['ref', 'refId', 'field', 'path'].some((name) => body[name] !== undefined);
