import type { Core } from '@strapi/strapi';
import { labelOf } from '../../../../../shared/public-api/model/label-of';
import type { LinkSelection, Selection } from '../../../../../shared/public-api/query/parse-populate';
import type { PreviewContent, PreviewFile, PreviewPart } from '../../../shared/preview';

type Row = Readonly<Record<string, unknown>>;

/** Keys and dates of the row: no page shows them. */
const OF_THE_ROW: ReadonlySet<string> = new Set([
  'id',
  'documentId',
  'slug',
  'locale',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'firstPublishedAt',
]);

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const rowsOf = (value: unknown): Row[] => (Array.isArray(value) ? value : [value]).filter(isRow);

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const titleOf = ({ title, shortName, fullName, name, number }: Row): string =>
  [title, shortName, fullName, name, number].map(textOf).find((text) => text !== '') ?? '';

const fileOf = ({ name, url, mime, alternativeText }: Row): PreviewFile => ({
  name: textOf(name),
  url: textOf(url),
  mime: textOf(mime),
  alternativeText: textOf(alternativeText) || null,
});

function plainContent(type: string, value: unknown): PreviewContent | null {
  if (type === 'blocks') return Array.isArray(value) ? { kind: 'blocks', blocks: value } : null;
  // A page says what is so; that something is not pinned or not online is no news.
  if (value === false) return null;
  if (value === true || typeof value === 'number') return { kind: 'plain', type, value };
  return typeof value === 'string' && value !== '' ? { kind: 'plain', type, value } : null;
}

function linkContent(
  strapi: Core.Strapi,
  { link, selection }: LinkSelection,
  value: unknown,
): PreviewContent {
  const rows = rowsOf(value);
  if (link.kind === 'media') return { kind: 'files', files: rows.map(fileOf) };
  if (link.kind === 'relation') return { kind: 'links', titles: rows.map(titleOf) };
  return { kind: 'groups', groups: rows.map((row) => previewParts(strapi, selection, row)) };
}

/** The filled fields of a document or component with their names, as its public page would list them. */
export function previewParts(strapi: Core.Strapi, selection: Selection, row: Row): PreviewPart[] {
  const models: Readonly<Record<string, object>> = { ...strapi.contentTypes, ...strapi.components };
  const schema = models[selection.model.uid] ?? {};
  const plain = selection.fields.flatMap(({ name, type, label }): PreviewPart[] => {
    const content = OF_THE_ROW.has(name) ? null : plainContent(type, row[name]);
    return content ? [{ name, label: label ?? name, content }] : [];
  });
  const links = selection.links.flatMap((one): PreviewPart[] => {
    const { name } = one.link;
    if (rowsOf(row[name]).length === 0) return [];
    return [{ name, label: labelOf(schema, name) ?? name, content: linkContent(strapi, one, row[name]) }];
  });
  return [...plain, ...links];
}
