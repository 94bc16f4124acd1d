import { stripSeparators } from '../identifiers/digits';
import type { Path, Refusal } from '../refusal';
import { type ContactCode, refuseContact } from './messages';

/**
 * The usual spellings of a Russian number (blanks, brackets, dots, dashes; +7, 8, 7 or no prefix) as E.164
 * `+7XXXXXXXXXX`. Anything else comes back without separators, for `checkPhone` to refuse.
 */
export function normalizePhone(input: string): string {
  const bare = stripSeparators(input).replace(/[().]/g, '');
  const national = /^(?:\+7|8|7)?([0-9]{10})$/.exec(bare)?.[1];
  return national === undefined ? bare : `+7${national}`;
}

/** E.164 in the Russian numbering plan: area codes begin with 3–9. */
export function checkPhone(phone: string, path: Path = []): Refusal<ContactCode>[] {
  return /^\+7[3-9][0-9]{9}$/.test(phone) ? [] : [refuseContact('PhoneFormat', path)];
}

/** `+74951234567` → `+7 (495) 123-45-67`. */
export function formatPhone(phone: string): string {
  return phone.replace(/^\+7(\d{3})(\d{3})(\d{2})(\d{2})$/, '+7 ($1) $2-$3-$4');
}
