import type { IdentifierCode } from '../identifiers/messages';
import { checkPostalIndex, normalizePostalIndex } from '../identifiers/postal-index';
import type { Path, Refusal } from '../refusal';
import { type Coordinates, checkCoordinates } from './coordinates';
import type { ContactCode } from './messages';

export interface Address extends Coordinates {
  readonly index?: string | null;
  readonly region?: string | null;
  readonly city?: string | null;
  readonly street?: string | null;
  readonly house?: string | null;
  readonly office?: string | null;
}

/** Six-digit index, both coordinates or none. The words are lines of plain text like any other: `checkPlainLine`. */
export function checkAddress(address: Address, path: Path = []): Refusal<IdentifierCode | ContactCode>[] {
  const { index } = address;
  return [...(index ? checkPostalIndex(index, [...path, 'index']) : []), ...checkCoordinates(address, path)];
}

/** The index without separators; everything else is kept as it is. */
export function normalizeAddress<Given extends Address>(address: Given): Given {
  return address.index ? { ...address, index: normalizePostalIndex(address.index) } : address;
}

/** `101000, г. Москва, ул. Мясницкая, д. 26, каб. 5`: what is absent leaves no comma. */
export function formatAddress(address: Address): string {
  const { index, region, city, street, house, office } = address;
  const parts = [
    index,
    region,
    // Moscow and other cities that are regions themselves are named once.
    city === region ? null : city,
    street,
    house && `д. ${house}`,
    office && `каб. ${office}`,
  ];
  return parts.filter(Boolean).join(', ');
}
