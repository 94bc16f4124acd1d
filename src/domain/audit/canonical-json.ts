/** What JSON can hold. */
export type CanonicalValue =
  | null
  | boolean
  | number
  | string
  | readonly CanonicalValue[]
  | { readonly [key: string]: CanonicalValue };

const isList = (value: CanonicalValue): value is readonly CanonicalValue[] => Array.isArray(value);

/** Members in the order of their UTF-16 code units, which is what `<` compares in JavaScript. */
const byCodeUnits = ([one]: [string, unknown], [other]: [string, unknown]): number =>
  one < other ? -1 : one > other ? 1 : 0;

/**
 * The one text of a JSON value, by RFC 8785 (JSON Canonicalization Scheme): no space, members sorted, numbers and
 * strings as ECMAScript writes them. Equal values give equal texts, so that a digest of the text is one of the value.
 * @throws RangeError for NaN and the infinities, which JSON does not have
 */
export function canonicalJson(value: CanonicalValue): string {
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value)
      .sort(byCodeUnits)
      .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
    return `{${members.join(',')}}`;
  }
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError(`${value} is not JSON`);
  return JSON.stringify(value);
}
