import type { Fields, Labels } from '../../../domain/versions/content';

/** Who did something, as the journal keeps it. `name` is what the person was called then. */
export type JournalActor =
  | { readonly kind: 'staff'; readonly id: number; readonly name: string }
  | { readonly kind: 'citizen'; readonly id: number; readonly name: string }
  | { readonly kind: 'token'; readonly id: number; readonly name: string }
  | { readonly kind: 'job'; readonly name: string }
  | { readonly kind: 'anonymous' }
  | { readonly kind: 'system' };

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Fields by their name; only those that changed. Secrets are never put in. */
export type ChangedFields = { readonly [field: string]: Json };

export interface JournalEntry {
  /** `<area>.<noun-past-verb>`; its words stand in src/domain/audit/action-words.ts. */
  readonly action: `${string}.${string}`;
  /** `type` is a uid or another stable name, `id` a documentId or row id, `title` what people call it. */
  readonly object: { readonly type: string; readonly id: string; readonly title: string };
  /** documentId of the organisation it belongs to; none: of the whole installation. */
  readonly organization?: string | null;
  readonly before?: ChangedFields;
  readonly after?: ChangedFields;
  /** The payload holds personal data and can be erased by law; its digest stays. */
  readonly personal?: boolean;
  /**
   * Address and agent of the request are not kept: of somebody whose data are erased by a term of their own, which the
   * journal would outlive.
   */
  readonly withoutOrigin?: boolean;
  /** Default: the session, token or job in which the code runs. Address, agent and request id come from there. */
  readonly actor?: JournalActor;
}

export type VersionAct = 'create' | 'save' | 'publish' | 'unpublish' | 'discard' | 'delete' | 'restore';

/** A document as another plugin names it; `status` is which of its two rows, default `draft`. */
export interface DocumentRef {
  readonly type: string;
  readonly documentId: string;
  readonly status?: 'draft' | 'published';
}

/** A document as it stands; see `src/domain/versions/content.ts` for the shape of its fields. */
export interface DocumentContent {
  readonly fields: Fields;
  /** What linked documents and files are called, by `labelKey`. */
  readonly labels: Labels;
  readonly hash: string;
  readonly title: string;
  /** documentId of the organisation it belongs to. */
  readonly organization: string | null;
}

export interface VersionRef {
  readonly id: number;
  readonly act: VersionAct;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** SHA-256 of the content, hex: see `hashOf`. */
  readonly hash: string;
}

/** What other plugins may ask of this one. */
export interface AuditApi {
  /** Writes an entry in the caller's transaction: rolled back with what it tells of. */
  record(entry: JournalEntry): Promise<void>;
  /** The newest version of the document (`published`: of its publication); null where none is kept. */
  versionOf(document: DocumentRef): Promise<VersionRef | null>;
  /** ids of the panel users who wrote the draft since it was published or discarded last, whoever saved it after them. */
  authorsOf(document: Omit<DocumentRef, 'status'>): Promise<number[]>;
  /**
   * SHA-256 (hex) of the canonical JSON (RFC 8785) of what authors wrote, as it stands in the caller's transaction:
   * components, links by documentId, files by id and hash. Two documents with one hash have the same content byte for
   * byte. Titles of linked documents, times, authors and what the system writes are not in it; an attribute that is
   * empty is as one that does not exist. A publication drops links to documents that are not published, and its hash
   * differs from the draft's by them. Null where there is no such row.
   */
  hashOf(document: DocumentRef): Promise<string | null>;
  /** What authors wrote, as it stands in the caller's transaction, with its hash. Null where there is no such row. */
  contentOf(document: DocumentRef): Promise<DocumentContent | null>;
  /** What versions keep under a hash of `hashOf`; null where none does. */
  keptContent(hash: string): Promise<Fields | null>;
}
