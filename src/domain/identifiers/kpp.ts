import type { Path, Refusal } from '../refusal';
import { stripSeparators } from './digits';
import { type IdentifierCode, refuseIdentifier } from './messages';

export function normalizeKpp(input: string): string {
  return stripSeparators(input).toUpperCase();
}

/** КПП: tax office (4 digits), reason (2 digits or Latin capitals), number (3 digits); it has no check digit. */
export function checkKpp(kpp: string, path: Path = []): Refusal<IdentifierCode>[] {
  if (!/^[0-9]{4}[0-9A-Z]{2}[0-9]{3}$/.test(kpp)) return [refuseIdentifier('KppFormat', path)];
  return kpp.startsWith('00') ? [refuseIdentifier('KppTaxOffice', path)] : [];
}
