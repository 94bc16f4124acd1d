import type { QueueQuery } from './contract';

/** What a view keeps: conditions and order, not the page one was at. */
export type ViewQuestion = Omit<QueueQuery, 'page' | 'pageSize'>;

export interface SavedView {
  documentId: string;
  name: string;
  question: ViewQuestion;
}

/** A view of the same name is replaced. */
export interface SaveViewBody {
  name: string;
  question: ViewQuestion;
}

/** Whose documents are in the queue, for its filters. */
export interface QueueChoices {
  organizations: { documentId: string; shortName: string }[];
  authors: { id: number; name: string }[];
}
