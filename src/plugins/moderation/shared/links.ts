import type { RefusalText } from '../../../domain/refusal';

/** As `LinkState` of src/shared/links. */
export type LinkStage = 'alive' | 'moved' | 'broken' | 'unknown';

/** A link to another site, and what came of asking it last. */
export interface LinkItem {
  readonly documentId: string;
  readonly target: { readonly type: string; readonly documentId: string; readonly title: string };
  readonly organization: { readonly documentId: string; readonly shortName: string } | null;
  /** Dotted path of the field. */
  readonly field: string;
  readonly url: string;
  readonly stage: LinkStage;
  /** What it means and what to do about it. */
  readonly text: RefusalText;
  /** HTTP status of the last answer; null when there was none. */
  readonly httpStatus: number | null;
  readonly finalUrl: string | null;
  /** ISO 8601, UTC. */
  readonly checkedAt: string;
  /** When it was first seen broken; null while it is not. */
  readonly brokenSince: string | null;
}

export interface LinksQuery {
  page?: number;
  pageSize?: number;
  stage?: LinkStage;
  type?: string;
  organization?: string;
  text?: string;
}

export interface LinksAnswer {
  readonly data: readonly LinkItem[];
  readonly meta: {
    readonly pagination: { page: number; pageSize: number; pageCount: number; total: number };
    readonly counters: Readonly<Record<LinkStage, number>>;
  };
}
