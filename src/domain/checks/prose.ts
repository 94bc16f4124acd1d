import type { Path, RefusalText } from '../refusal';
import type { Note } from './check';
import type { Paragraph, Snapshot } from './snapshot';

export interface ProseParagraph extends Paragraph {
  /** Of the field the paragraph stands in. */
  readonly path: Path;
  readonly isLong: boolean;
}

/** Everything in the document that is written for people, headings among it; code and technical fields are not. */
export function proseOf(snapshot: Snapshot): ProseParagraph[] {
  return snapshot.texts
    .filter(({ role }) => role === 'prose')
    .flatMap(({ path, isLong, paragraphs }) =>
      paragraphs.filter(({ kind }) => kind !== 'code').map((each) => ({ ...each, path, isLong })),
    );
}

const LONGEST_EXCERPT = 120;

/** The words a note is about, cut between words when they are many. */
export function excerptOf(text: string): string {
  const plain = text.trim();
  if (plain.length <= LONGEST_EXCERPT) return plain;
  const cut = plain.slice(0, LONGEST_EXCERPT);
  const blank = cut.lastIndexOf(' ');
  return `${blank > 0 ? cut.slice(0, blank) : cut}…`;
}

export function noteAt(
  path: Path,
  message: RefusalText,
  mend: RefusalText,
  excerpt: string | null = null,
): Note {
  return { path, message, mend, excerpt: excerpt === null ? null : excerptOf(excerpt) };
}
