import type { Path, Refusal } from '../refusal';
import { refuseText, type TextCode } from './messages';

/** Control characters, line separators and the marks that reverse the reading order of what follows. */
const CONTROL = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u;
/** What a browser would read as a tag, a comment or a character reference; a lone «<» or «&» is text. */
const MARKUP = /<[a-z!/?]|&(?:#[0-9]|#x[0-9a-f]|[a-z][a-z0-9]*;)/i;
/** Marks without width that come along when text is pasted from documents. */
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

function hasControlCharacters(text: string): boolean {
  return CONTROL.test(text);
}

function hasMarkup(text: string): boolean {
  return MARKUP.test(text);
}

/** One line of text: composed letters, single blanks, nothing invisible. */
export function normalizeLine(input: string): string {
  return input.normalize('NFC').replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

/** One line of plain text: neither control characters nor markup, everything else is accepted. */
export function checkPlainLine(text: string, path: Path = []): Refusal<TextCode>[] {
  if (hasControlCharacters(text)) return [refuseText('TextControlCharacter', path)];
  return hasMarkup(text) ? [refuseText('TextMarkup', path)] : [];
}
