import type { Path, Refusal } from '../refusal';
import { stripSeparators } from './digits';
import { type IdentifierCode, refuseIdentifier } from './messages';

export const normalizeOktmo = stripSeparators;

/** ОКТМО (ОК 033-2013): 8 digits of a municipality or 11 of a settlement; the first two are the region. */
export function checkOktmo(oktmo: string, path: Path = []): Refusal<IdentifierCode>[] {
  if (!/^(?:[0-9]{8}|[0-9]{11})$/.test(oktmo)) return [refuseIdentifier('OktmoFormat', path)];
  return oktmo.startsWith('00') ? [refuseIdentifier('OktmoRegion', path)] : [];
}

/** The beginning of an ОКТМО, as a territory: `45` is all Moscow, `45384` one of its districts. */
export function checkOktmoPrefix(prefix: string, path: Path = []): Refusal<IdentifierCode>[] {
  const fits = /^[0-9]{2,11}$/.test(prefix) && !prefix.startsWith('00');
  return fits ? [] : [refuseIdentifier('OktmoPrefixFormat', path)];
}
