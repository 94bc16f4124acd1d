type Fields = Readonly<Record<string, unknown>>;

export interface DocumentArgs {
  readonly collectionType: string;
  readonly model: string;
  readonly documentId?: string;
  readonly params?: Fields;
}

export interface OpenedVersion {
  readonly updatedAt: string;
  readonly document: Fields;
}

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const fieldOf = (value: unknown, name: string): unknown => (isFields(value) ? value[name] : undefined);

function openedVersion(entry: unknown, wanted: DocumentArgs): OpenedVersion[] {
  const args = fieldOf(entry, 'originalArgs');
  const params = fieldOf(args, 'params');
  const isWanted =
    fieldOf(entry, 'endpointName') === 'getDocument' &&
    fieldOf(args, 'model') === wanted.model &&
    fieldOf(args, 'documentId') === wanted.documentId &&
    fieldOf(params, 'status') !== 'published' &&
    fieldOf(params, 'locale') === wanted.params?.locale;
  const document = fieldOf(fieldOf(entry, 'data'), 'data');
  const updatedAt = fieldOf(document, 'updatedAt');
  return isWanted && isFields(document) && typeof updatedAt === 'string' ? [{ updatedAt, document }] : [];
}

/**
 * The version of the document that the form was filled from, out of the panel's own cache of answers. Where the
 * cache holds several (the page and a window over it ask separately), the oldest: a needless question is better
 * than a silent loss.
 */
export function findOpenedVersion(state: unknown, wanted: DocumentArgs): OpenedVersion | undefined {
  const queries = fieldOf(fieldOf(state, 'adminApi'), 'queries');
  if (!isFields(queries)) return undefined;
  const opened = Object.values(queries).flatMap((entry) => openedVersion(entry, wanted));
  return opened.sort((one, other) => Date.parse(one.updatedAt) - Date.parse(other.updatedAt))[0];
}
