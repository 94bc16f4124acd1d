import type { PersonName, VerbReasons } from './contract';

export interface Remark {
  documentId: string;
  /** Dotted path of the field; null: about the whole. */
  field: string | null;
  reason: string | null;
  text: string | null;
  author: PersonName | null;
  createdAt: string;
  resolvedAt: string | null;
  answers: RemarkAnswer[];
  /** Of `answer`, `resolve`, `reopen`. */
  verbs: VerbReasons;
}

/** What author and moderator wrote under a remark, the first first. */
export interface RemarkAnswer {
  documentId: string;
  text: string;
  author: PersonName | null;
  createdAt: string;
}
