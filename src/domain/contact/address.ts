import type { IdentifierCode } from '../identifiers/messages';
import { checkPostalIndex, normalizePostalIndex } from '../identifiers/postal-index';
import type { Path, Refusal } from '../refusal';
import type { TextCode } from '../text/messages';
import { checkPlainLine, normalizeLine } from '../text/plain-text';
import { type Coordinates, checkCoordinates } from './coordinates';
import type { ContactCode } from './messages';

/** From the widest to the narrowest: the order in which they are written. */
const LINES = ['region', 'city', 'street', 'house', 'office'] as const;

type Lines = { readonly [Line in (typeof LINES)[number]]?: string | null };

export interface Address extends Lines, Coordinates {
  readonly index?: string | null;
}

/** Six-digit index; in the words only control characters and markup are refused. */
export function checkAddress(
  address: Address,
  path: Path = [],
): Refusal<IdentifierCode | ContactCode | TextCode>[] {
  const { index } = address;
  return [
    ...(index ? checkPostalIndex(index, [...path, 'index']) : []),
    ...LINES.flatMap((line) => checkPlainLine(address[line] ?? '', [...path, line])),
    ...checkCoordinates(address, path),
  ];
}

/** Blanks tidied in every line, the index without separators; other properties are kept as they are. */
export function normalizeAddress<Given extends Address>(address: Given): Given {
  const tidied: { -readonly [Key in keyof Address]: Address[Key] } = {};
  for (const line of LINES) {
    const value = address[line];
    if (typeof value === 'string') tidied[line] = normalizeLine(value) || null;
  }
  if (address.index) tidied.index = normalizePostalIndex(address.index);
  return { ...address, ...tidied };
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
