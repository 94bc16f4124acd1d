export type FieldKind =
  | 'documentId'
  | 'text'
  | 'integer'
  | 'decimal'
  | 'boolean'
  | 'date'
  | 'time'
  | 'datetime'
  | 'json';

/** A column that anyone may read, filter and sort by. */
export interface PublicField {
  readonly name: string;
  readonly column: string;
  readonly kind: FieldKind;
  /** Type of the schema, e.g. `blocks`, `email`, `enumeration`. */
  readonly type: string;
  readonly required: boolean;
  /** Its Russian name in the panel. */
  readonly label?: string;
  readonly values?: readonly string[];
  readonly maxLength?: number;
}

/** How rows of two tables belong together; Strapi joins relations, components and files by the same means. */
export interface JoinTable {
  readonly table: string;
  readonly ownerColumn: string;
  readonly targetColumn: string;
  readonly on: ReadonlyArray<readonly [column: string, value: string]>;
  readonly orderColumn?: string;
}

export interface PublicLink {
  readonly name: string;
  readonly kind: 'relation' | 'component' | 'media';
  readonly target: string;
  readonly isMany: boolean;
  readonly required: boolean;
  readonly join: JoinTable;
}

/**
 * What of a content type, component or file is public. Whatever is not listed here does not exist for the read
 * side: it can be neither read, nor filtered or sorted by.
 */
export interface PublicModel {
  readonly uid: string;
  readonly kind: 'type' | 'component' | 'file';
  readonly table: string;
  readonly hasDrafts: boolean;
  readonly fields: ReadonlyMap<string, PublicField>;
  readonly links: ReadonlyMap<string, PublicLink>;
}

export type ModelOf = (uid: string) => PublicModel;
