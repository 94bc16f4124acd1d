/** What a field of today can hold, as far as a value of an earlier day is judged by it. */
export type FieldKind =
  | 'text'
  | 'enumeration'
  | 'number'
  | 'boolean'
  | 'date'
  | 'time'
  | 'datetime'
  | 'blocks'
  | 'json'
  | 'relation'
  | 'media'
  | 'component';

export interface FieldShape {
  readonly kind: FieldKind;
  readonly isMany: boolean;
  /** uid of the content type or component. */
  readonly target?: string;
  /** Of an enumeration. */
  readonly values?: readonly string[];
  /** Written by the system: never restored. */
  readonly isState: boolean;
}

export type ModelShape = ReadonlyMap<string, FieldShape>;

/** Models of today by uid; null for a type or component that does not exist any more. */
export type ShapeOf = (uid: string) => ModelShape | null;
