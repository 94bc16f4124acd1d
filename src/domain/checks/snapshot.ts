import type { Path } from '../refusal';

export type Fields = Readonly<Record<string, unknown>>;

/**
 * `prose`: read by people, judged as language; `name`: of a person or a place, no dictionary has it; `technical`:
 * codes, addresses, numbers.
 */
export type TextRole = 'prose' | 'name' | 'technical';

export interface Link {
  readonly text: string;
  readonly url: string;
}

export interface Paragraph {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'quote' | 'code';
  /** 1–6 of a heading, 0 otherwise. */
  readonly level: number;
  readonly text: string;
  readonly links: readonly Link[];
}

/** The text of one field, in the order of the document. */
export interface TextPiece {
  readonly path: Path;
  readonly role: TextRole;
  /** A long text: of several lines or of an editor's blocks. */
  readonly isLong: boolean;
  readonly paragraphs: readonly Paragraph[];
}

/** What is known about a file without opening it. */
export interface MediaFile {
  readonly path: Path;
  readonly name: string;
  /** In lower case with the dot. */
  readonly extension: string;
  readonly mime: string;
  readonly bytes: number;
  /** Pixels; null for what is no image. */
  readonly width: number | null;
  readonly height: number | null;
  readonly description: string | null;
  /** The field takes images: it is shown, not downloaded. */
  readonly isShown: boolean;
  /** What the content was found to be when the file was inspected; null when nobody looked. */
  readonly inspectedMime: string | null;
}

/** A field of the schema that must not be empty in what is published. */
export interface RequiredField {
  readonly path: Path;
  readonly isFilled: boolean;
}

/** A document as the checks see it: plain data, taken apart along its schema. */
export interface Snapshot {
  /** uid of the content type. */
  readonly type: string;
  readonly documentId: string | null;
  /** Names of the attributes in the order of the schema, which is that of the form. */
  readonly order: readonly string[];
  readonly fields: Fields;
  readonly texts: readonly TextPiece[];
  readonly media: readonly MediaFile[];
  readonly required: readonly RequiredField[];
}
