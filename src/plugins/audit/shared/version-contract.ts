import type { Words } from '../../../domain/audit/words';
import type { RefusalText } from '../../../domain/refusal';
import type { Fields, Labels } from '../../../domain/versions/content';
import type { Loss } from '../../../domain/versions/restoration';
import type { VersionAct } from './contract';

export interface VersionActor {
  kind: string;
  id: number | null;
  name: string | null;
  /** What people call the task, of a job of this release. */
  title?: Words | undefined;
}

export interface VersionSummary {
  id: number;
  /** ISO 8601, UTC. */
  at: string;
  act: VersionAct;
  type: string;
  documentId: string;
  title: string;
  organization: string | null;
  actor: VersionActor;
  note: string | null;
  name: string | null;
  hash: string;
  restoredFrom: number | null;
  /** Content, title, names and notes are gone by law; what was done and when stays. */
  isErased: boolean;
}

/** What is compared: a content and what its links were called. */
export interface KeptContent {
  content: Fields;
  labels: Labels;
  hash: string;
}

export type Version = VersionSummary & KeptContent & { state: Fields };

export interface VersionPagination {
  page: number;
  pageSize: number;
  pageCount: number;
  total: number;
}

export interface VersionsAnswer {
  data: VersionSummary[];
  meta: {
    pagination: VersionPagination;
    /** Then there is no present draft to compare with. */
    isDeleted: boolean;
    may: { name: boolean; restore: boolean; erase: boolean };
  };
}

export interface VersionsQuery {
  page?: number;
  pageSize?: number;
}

export interface ArchiveQuery extends VersionsQuery {
  /** A part of the title. */
  text?: string;
  type?: string;
  organization?: string;
  /** id of the panel user who deleted. */
  person?: number;
  /** Moments, ISO 8601: deleted at `from` or later and before `to`. */
  from?: string;
  to?: string;
}

export interface ArchiveAnswer {
  /** `mayRestore`: the server would restore it for the person who asks. */
  data: (VersionSummary & { organizationTitle: string | null; mayRestore: boolean })[];
  meta: { pagination: VersionPagination };
}

export interface ArchiveChoices {
  types: string[];
  organizations: { documentId: string; title: string }[];
  people: { id: number; name: string }[];
}

/** Something that does not come back; `message` where today's rules refuse it. */
export type ToldLoss = Loss & { message?: RefusalText };

export interface RestorationAnswer {
  data: {
    documentId: string;
    /** The type has no drafts: what is restored is public at once. */
    isPublicAtOnce: boolean;
    losses: ToldLoss[];
    /** What the links among the losses were called. */
    labels: Labels;
  };
}
