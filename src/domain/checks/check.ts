import type { Path, RefusalText } from '../refusal';
import type { CheckContext } from './context';
import type { Snapshot } from './snapshot';

/** An error stops submission and publication, a warning is shown to the moderator. */
export type Severity = 'error' | 'warning';

/** What a check noticed at a field. */
export interface Note {
  readonly path: Path;
  /** What is wrong, for this very place. */
  readonly message: RefusalText;
  /** What to do about it. */
  readonly mend: RefusalText;
  /** The words it is about; null when it is about the field as a whole. */
  readonly excerpt: string | null;
}

/** A rule of content. Pure: the same document in the same context always gives the same notes. */
export interface ContentCheck {
  /** Stable, kebab-case; policies name checks by it. */
  readonly code: string;
  /** How the editor of policies calls it. */
  readonly name: RefusalText;
  /** Where no policy says otherwise. */
  readonly severity: Severity;
  /** uids of content types; null: all. */
  readonly appliesTo: readonly string[] | null;
  readonly run: (snapshot: Snapshot, context: CheckContext) => readonly Note[];
}

export interface Finding extends Note {
  readonly check: string;
  readonly severity: Severity;
}
