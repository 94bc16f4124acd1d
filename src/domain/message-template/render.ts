import { placeholders } from './pattern';

/**
 * Fills the variables in. What a value contains is never looked at again, so that a value with braces in it cannot
 * bring in another; a variable without a value stays empty.
 */
export function renderTemplate(template: string, data: Readonly<Record<string, string>>): string {
  const values = new Map(Object.entries(data));
  return template.replace(placeholders(), (_all, name: string) => values.get(name) ?? '');
}

/** A subject is one line, whatever was filled in: a line end in it would begin another header. */
export function renderSubject(template: string, data: Readonly<Record<string, string>>): string {
  return renderTemplate(template, data)
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim();
}
