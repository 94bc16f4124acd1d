/** What a version keeps of a document, as JSON that explains itself: it is read long after the schema has changed. */
export type Value = null | boolean | number | string | readonly Value[] | Fields;

/** Attributes of a document or a component by name; empty ones are left out. */
export interface Fields {
  readonly [name: string]: Value;
}

/** A link to a document. What it was called is kept beside the content, so that renaming changes no content. */
export interface RelationMark extends Fields {
  readonly $relation: string;
  readonly documentId: string;
}

/** A file of the media library; `hash` is its name in the storage. */
export interface FileMark extends Fields {
  readonly $file: number;
  readonly hash: string;
}

export interface ComponentMark extends Fields {
  readonly $component: string;
}

/** What documents and files were called when the version was made, by `labelKey`; null: the name was erased by law. */
export type Labels = Readonly<Record<string, string | null>>;

export const isFields = (value: Value | undefined): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isList = (value: Value | undefined): value is readonly Value[] => Array.isArray(value);

export const isRelation = (value: Value | undefined): value is RelationMark =>
  isFields(value) && typeof value.$relation === 'string' && typeof value.documentId === 'string';

export const isFile = (value: Value | undefined): value is FileMark =>
  isFields(value) && typeof value.$file === 'number' && typeof value.hash === 'string';

export const isComponent = (value: Value | undefined): value is ComponentMark =>
  isFields(value) && typeof value.$component === 'string';

export const labelKey = (mark: RelationMark | FileMark): string =>
  isFile(mark) ? `file:${mark.$file}` : `${mark.$relation}:${mark.documentId}`;

/** The fields of a component without the name of its kind. */
export const fieldsOfComponent = ({ $component: _kind, ...fields }: ComponentMark): Fields => fields;

export const isEmpty = (value: Value | undefined): boolean =>
  value === undefined || value === null || value === '' || (isList(value) && value.length === 0);
