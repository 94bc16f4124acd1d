import fc from 'fast-check';
import { checkAudience, isAddressedTo } from '../../../../src/domain/audience/audience';
import { checkAvailability, isAvailableTo, isInRegion } from '../../../../src/domain/audience/availability';
import { ANONYMOUS, type Caller, RECIPIENT_KINDS } from '../../../../src/domain/audience/caller';
import { codesOf, digits, pathsOf } from '../arbitraries';

const citizen: Caller = { signedIn: true, kinds: ['citizens'], oktmo: '45384000' };
const company: Caller = { signedIn: true, kinds: ['business'], oktmo: '71876000' };
const kinds = fc.subarray([...RECIPIENT_KINDS]);

describe('audience', () => {
  it.each([
    ['all', [], ANONYMOUS, true],
    ['all', ['business' as const], citizen, true],
    ['registered', [], ANONYMOUS, false],
    ['registered', [], citizen, true],
    ['categories', ['business' as const], ANONYMOUS, false],
    ['categories', ['business' as const], citizen, false],
    ['categories', ['business' as const, 'citizens' as const], citizen, true],
    ['categories', [], citizen, false],
  ] as const)('%s %j for %j: %s', (audience, listed, caller, addressed) => {
    expect(isAddressedTo({ audience, kinds: listed }, caller)).toBe(addressed);
  });

  it('nothing but what is for all reaches an anonymous reader', () => {
    const audience = fc.record({ audience: fc.constantFrom('registered', 'categories'), kinds });
    fc.assert(
      fc.property(audience, kinds, (limited, claimed) => {
        expect(isAddressedTo(limited, { signedIn: false, kinds: claimed })).toBe(false);
      }),
    );
  });

  it('naming another kind never takes a reader away', () => {
    fc.assert(
      fc.property(kinds, kinds, fc.constantFrom(...RECIPIENT_KINDS), (listed, own, extra) => {
        const caller = { signedIn: true, kinds: own };
        const before = isAddressedTo({ audience: 'categories', kinds: listed }, caller);
        const after = isAddressedTo({ audience: 'categories', kinds: [...listed, extra] }, caller);
        expect(after || !before).toBe(true);
        expect(after).toBe(before || own.includes(extra));
      }),
    );
  });

  it('an audience of categories names at least one', () => {
    expect(codesOf(checkAudience({ audience: 'categories', kinds: [] }, ['audienceKinds']))).toEqual([
      'AudienceKindsMissing',
    ]);
    expect(checkAudience({ audience: 'categories', kinds: ['citizens'] })).toEqual([]);
    expect(checkAudience({ audience: 'all', kinds: [] })).toEqual([]);
  });
});

describe('region', () => {
  it.each([
    ['45384000', '45', true],
    ['45384000', '45000000', true],
    ['45384000101', '45384', true],
    ['45384000101', '45384000', true],
    ['45384000', '45384', true],
    ['45384000', '45380', false],
    ['71876000', '71800000', true],
    ['71876000', '71900000', false],
    ['71876000', '71', true],
    ['10640000', '10000000', true],
    ['14640000', '10000000', false],
    ['46611000', '46610000', false],
    ['46384000', '45', false],
    ['45384000', '', false],
    ['45384000101', '45384000101', true],
    ['45384000101', '45384000102', false],
    // A beginning of five digits is no full code: its zeros are part of the number.
    ['45384000', '45000', false],
    ['45000555', '45000', true],
  ])('%s in %s: %s', (oktmo, region, inside) => {
    expect(isInRegion(oktmo, region)).toBe(inside);
  });

  it('every place lies in its own region, and in no other', () => {
    fc.assert(
      fc.property(digits(8), fc.integer({ min: 1, max: 99 }), (oktmo, number) => {
        const region = String(number).padStart(2, '0');
        expect(isInRegion(oktmo, `${region}000000`)).toBe(oktmo.startsWith(region));
      }),
    );
  });
});

describe('availability', () => {
  const limits = { regions: [], kinds: [] };

  it.each([
    [{ ...limits, availability: 'everyone' as const }, ANONYMOUS, true],
    [{ ...limits, availability: 'by-region' as const, regions: ['46', '45'] }, citizen, true],
    [{ ...limits, availability: 'by-region' as const, regions: ['46'] }, citizen, false],
    [{ ...limits, availability: 'by-region' as const, regions: ['45'] }, ANONYMOUS, false],
    [{ ...limits, availability: 'by-region' as const }, citizen, false],
    [{ ...limits, availability: 'by-recipient' as const, kinds: ['business' as const] }, company, true],
    [{ ...limits, availability: 'by-recipient' as const, kinds: ['business' as const] }, citizen, false],
    [{ ...limits, availability: 'by-recipient' as const, kinds: ['business' as const] }, ANONYMOUS, false],
  ])('%j for %j: %s', (availability, caller, available) => {
    expect(isAvailableTo(availability, caller)).toBe(available);
  });

  it.each([
    [{ ...limits, availability: 'by-region' as const }, 'RegionsMissing', 'regions'],
    [
      { ...limits, availability: 'by-region' as const, regions: ['45', 'x'] },
      'OktmoPrefixFormat',
      'regions.1',
    ],
    [{ ...limits, availability: 'by-recipient' as const }, 'AudienceKindsMissing', 'kinds'],
  ])('%j is refused as %s', (availability, code, path) => {
    const refusals = checkAvailability(availability);
    expect(codesOf(refusals)).toEqual([code]);
    expect(pathsOf(refusals)).toEqual([path]);
  });

  it('a named limit is accepted', () => {
    expect(checkAvailability({ ...limits, availability: 'by-region', regions: ['45'] })).toEqual([]);
    expect(checkAvailability({ ...limits, availability: 'by-recipient', kinds: ['citizens'] })).toEqual([]);
    expect(checkAvailability({ ...limits, availability: 'everyone' })).toEqual([]);
  });
});
