import type { Path, Refusal } from '../refusal';
import { refuseTemplate, refuseVariable, type TemplateCode } from './messages';
import { nearestName } from './nearest';

/** Anything between double braces, however it is written: an attempt at a variable. */
const ATTEMPT = /\{\{([^{}\n]*)\}\}/g;
/** Stands for a variable; no text that got so far contains it. */
const MARK = '\0';
/** Double braces that are left over, and single ones around a variable: three are not two. */
const STRAY_BRACES = new RegExp(`\\{\\{|\\}\\}|\\{${MARK}|${MARK}\\}`);
const CONTROL_OF_LINE = /[\p{Cc}\u2028\u2029]/u;
/** A text may have line ends; a tab comes with copied tables. */
const CONTROL_OF_TEXT = /(?![\n\r\t])[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u;

export interface TemplateText {
  readonly subject: string;
  readonly text: string;
}

function checkPart(
  part: string,
  control: RegExp,
  known: readonly string[],
  path: Path,
): Refusal<TemplateCode>[] {
  if (part.trim() === '') return [refuseTemplate('TemplateEmpty', path)];
  if (control.test(part)) return [refuseTemplate('TemplateControlCharacter', path)];
  const attempts = [...part.matchAll(ATTEMPT)].map(([, name = '']) => name.trim());
  const unknown = [...new Set(attempts)].filter((name) => !known.includes(name));
  if (unknown.length > 0) return unknown.map((name) => refuseVariable(name, nearestName(name, known), path));
  return STRAY_BRACES.test(part.replace(ATTEMPT, MARK)) ? [refuseTemplate('TemplateBraces', path)] : [];
}

/** A text may name only variables of its event: any other would reach the reader as a hole. */
export function checkTemplate(
  { subject, text }: TemplateText,
  known: readonly string[],
  path: Path = [],
): Refusal<TemplateCode>[] {
  return [
    ...checkPart(subject, CONTROL_OF_LINE, known, [...path, 'subject']),
    ...checkPart(text, CONTROL_OF_TEXT, known, [...path, 'text']),
  ];
}
