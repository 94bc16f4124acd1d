import type { Path, Refusal } from '../refusal';
import { stripSeparators } from './digits';
import { type IdentifierCode, refuseIdentifier } from './messages';

export const normalizeOkpd = stripSeparators;

/** ОКПД2 (ОК 034-2014), kind of product or service: from `XX` to `XX.XX.XX.XXX`. */
export function checkOkpd(okpd: string, path: Path = []): Refusal<IdentifierCode>[] {
  const fits = /^[0-9]{2}(?:\.[0-9](?:[0-9](?:\.[0-9](?:[0-9](?:\.[0-9]{3})?)?)?)?)?$/.test(okpd);
  return fits ? [] : [refuseIdentifier('OkpdFormat', path)];
}
