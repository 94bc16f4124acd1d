import type { IdentifierCode } from '../identifiers/messages';
import { checkOktmoPrefix } from '../identifiers/oktmo';
import type { Path, Refusal } from '../refusal';
import type { Caller, RecipientKind } from './caller';
import { type AudienceCode, refuseAudience } from './messages';

/** Who may be offered a service. Regions are beginnings of ОКТМО codes, or codes of whole territories. */
export interface Availability {
  readonly availability: 'everyone' | 'by-region' | 'by-recipient';
  readonly regions: readonly string[];
  readonly kinds: readonly RecipientKind[];
}

/**
 * Groups of zeros at the end of a full code mean «all of it»: `45000000` is all Moscow, `71800000` all of one
 * autonomous area. A zero inside a group is part of the number.
 */
function territoryOf(code: string): string {
  if (code.length !== 8 && code.length !== 11) return code;
  return code.replace(/(?:000)+$/, '').replace(/^(\d{2}[1-9])00$/, '$1');
}

/** Whether a place (full ОКТМО) lies in the region. */
export function isInRegion(oktmo: string, region: string): boolean {
  return region !== '' && oktmo.startsWith(territoryOf(region));
}

export function isAvailableTo(availability: Availability, caller: Caller): boolean {
  if (availability.availability === 'everyone') return true;
  if (availability.availability === 'by-recipient') {
    return availability.kinds.some((kind) => caller.kinds.includes(kind));
  }
  const { oktmo } = caller;
  return Boolean(oktmo) && availability.regions.some((region) => isInRegion(oktmo ?? '', region));
}

/** A limited service names whom it is limited to; each region is the beginning of an ОКТМО. */
export function checkAvailability(
  availability: Availability,
  path: Path = [],
): Refusal<AudienceCode | IdentifierCode>[] {
  const { regions, kinds } = availability;
  if (availability.availability === 'everyone') return [];
  if (availability.availability === 'by-recipient') {
    return kinds.length > 0 ? [] : [refuseAudience('AudienceKindsMissing', [...path, 'kinds'])];
  }
  if (regions.length === 0) return [refuseAudience('RegionsMissing', [...path, 'regions'])];
  return regions.flatMap((region, position) => checkOktmoPrefix(region, [...path, 'regions', position]));
}
