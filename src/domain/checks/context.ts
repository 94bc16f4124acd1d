import type { Speller } from '../spelling/speller';
import type { Policy } from './policy/policy';
import type { Snapshot } from './snapshot';
import type { PublicationTemplate } from './templates/template';

/** `unpublished`: there is such a document, but the public would not find it. */
export type TargetState = 'published' | 'unpublished';

/** Another document of the same type, for finding duplicates. */
export interface Related {
  readonly documentId: string;
  readonly title: string;
  readonly code: string | null;
  /** documentId of its organisation. */
  readonly organization: string | null;
}

/** What the checks may know besides the document. */
export interface CheckContext {
  readonly now: Date;
  /** IANA name of the zone of the organisation. */
  readonly zone: string;
  readonly policy: Policy;
  /** The template the document was begun with. */
  readonly template: PublicationTemplate | null;
  /** null: spelling is not judged. */
  readonly speller: Speller | null;
  /** The organisation's own words: names, abbreviations, terms. In their first form. */
  readonly ownWords: readonly string[];
  /** Phones that are published as contacts, E.164: they are no personal data. */
  readonly officialPhones: ReadonlySet<string>;
  /** Hosts of the public page itself: links there are internal. */
  readonly ownHosts: ReadonlySet<string>;
  /** State of internal targets by path, e.g. `/services/passport`; a path that is absent is a missing page. */
  readonly linkTargets: ReadonlyMap<string, TargetState>;
  readonly related: readonly Related[];
}

/** The document is among the documents of its type, but no duplicate of itself. */
export function otherDocuments({ documentId }: Snapshot, { related }: CheckContext): Related[] {
  return related.filter((each) => each.documentId !== documentId);
}
