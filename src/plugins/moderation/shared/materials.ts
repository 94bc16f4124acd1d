import type { CaseStage, QueueItem } from './contract';

/** `mine`: what the person wrote, changed last or submitted; `organizations`: all the person may change. */
export type MaterialScope = 'mine' | 'organizations';

/** A document as its editor lists it. Times are ISO 8601 in UTC. */
export interface Material {
  target: { type: string; documentId: string; title: string };
  stage: CaseStage;
  /** The draft was saved after the publication. */
  isChanged: boolean;
  claim: QueueItem['claim'];
  dueAt: string | null;
  plannedAt: string | null;
  /** IANA zone of the organisation, for the planned time; null: that of the reader. */
  timeZone: string | null;
  openRemarks: number;
  updatedAt: string;
  /** Where the public reads it; null while nothing is public. */
  publicUrl: string | null;
}

export interface MaterialsQuery {
  page?: number;
  pageSize?: number;
  scope?: MaterialScope;
  stage?: CaseStage;
  type?: string;
  text?: string;
}

export interface MaterialsAnswer {
  data: Material[];
  meta: {
    pagination: { page: number; pageSize: number; pageCount: number; total: number };
    /** How many documents of the scope are in each stage. */
    stages: Partial<Record<CaseStage, number>>;
  };
}

/** A day of the installation's calendar, `YYYY-MM-DD`. */
export interface DayFigures {
  day: string;
  submitted: number;
  decided: number;
}

export interface DeskFigures {
  free: number;
  mine: number;
  overdue: number;
  /** The last fourteen days, the oldest first. */
  days: DayFigures[];
}
