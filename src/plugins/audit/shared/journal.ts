import type { Words } from '../../../domain/audit/words';
import type { Labels } from '../../../domain/versions/content';
import type { ChangedFields, Json } from './contract';

/** What the page «Журнал» and its routes speak of. Times are ISO 8601, UTC. */

export type ActorKind = 'staff' | 'citizen' | 'token' | 'job' | 'anonymous' | 'system';

export interface JournalFilters {
  /** One panel user, citizen or token: `staff-17`, see `actorRefOf`. */
  actor?: string;
  actorKind?: ActorKind;
  action?: string;
  /** uid or another stable name. */
  objectType?: string;
  /** documentId or number of a row. */
  object?: string;
  /** A part of the object's title. */
  title?: string;
  organization?: string;
  from?: string;
  to?: string;
  address?: string;
}

export interface JournalQuery extends JournalFilters {
  /** `next` of the page before. */
  after?: string;
  limit?: number;
}

export interface JournalRow {
  readonly id: number;
  readonly at: string;
  readonly action: string;
  readonly actor: {
    readonly kind: ActorKind;
    readonly id: number | null;
    readonly name: string | null;
    /** What people call the task, of a job of this release. */
    readonly title?: Words | undefined;
  };
  readonly organization: { readonly documentId: string; readonly name: string } | null;
  readonly object: {
    readonly type: string;
    readonly typeName: string;
    readonly id: string;
    readonly title: string | null;
  };
  readonly address: string | null;
  readonly isErased: boolean;
}

export interface JournalDetails extends JournalRow {
  readonly userAgent: string | null;
  readonly requestId: string | null;
  readonly before: ChangedFields | null;
  readonly after: ChangedFields | null;
  /** What people call the fields, and of what kind they are today: of the object under '', of components by their uid. */
  readonly fields: Readonly<
    Record<string, Readonly<Record<string, { readonly label: string; readonly type: string | null }>>>
  >;
  /** What linked documents and files were called then. */
  readonly links: Labels;
  /** Place in the chain; null while it waits for its seal. */
  readonly seq: number | null;
  readonly hash: string | null;
  readonly erasure: { readonly entryId: number; readonly at: string; readonly reason: Json } | null;
}

export interface JournalPage {
  readonly data: readonly JournalRow[];
  /** Where the next page begins; null on the last. */
  readonly meta: { readonly next: string | null };
}

export interface EraseBody {
  reason: string;
  /** Law and article. */
  basis: string;
}

export type ExportStage = 'waiting' | 'running' | 'ready' | 'failed';

export interface JournalExport {
  readonly id: string;
  readonly stage: ExportStage;
  readonly jobId: string;
  readonly createdAt: string;
  readonly filters: JournalFilters;
  readonly done: number;
  readonly total: number | null;
  readonly expiresAt: string | null;
}

/** With the names of what its filters refer to; null: not filtered by it, or it is gone. */
export interface OwnExport extends JournalExport {
  readonly names: { readonly actor: string | null; readonly organization: string | null };
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}
