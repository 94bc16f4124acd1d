import { type Refusal, refusalsOf } from '../refusal';

const refuse = refusalsOf({
  DocumentMissing: {
    ru: 'Назовите документ о полномочиях, срок которого указан, или уберите срок.',
    en: 'Name the authority document whose last day is given, or leave the day out.',
  },
});

/**
 * What a representative acts on: an order, a power of attorney.
 * @property until its last day, `YYYY-MM-DD`; null: without a term
 */
export interface Authority {
  readonly document: string;
  readonly until: string | null;
}

/** All reasons not to write this down; none means allowed. Without a document there is no authority, hence no term. */
export const reasonsAgainstAuthority = ({ document, until }: Authority): Refusal[] =>
  until && !document ? [refuse('DocumentMissing', ['document'])] : [];
