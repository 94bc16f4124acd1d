import fc from 'fast-check';
import { checkKpp, normalizeKpp } from '../../../../src/domain/identifiers/kpp';
import { checkOkfs, normalizeOkfs } from '../../../../src/domain/identifiers/okfs';
import { checkOkpd, normalizeOkpd } from '../../../../src/domain/identifiers/okpd';
import { checkOktmo, checkOktmoPrefix, normalizeOktmo } from '../../../../src/domain/identifiers/oktmo';
import { checkOkved, normalizeOkved } from '../../../../src/domain/identifiers/okved';
import { checkPostalIndex, normalizePostalIndex } from '../../../../src/domain/identifiers/postal-index';
import type { Check } from '../../../../src/domain/refusal';
import { codesOf, withSeparators } from '../arbitraries';

interface Case {
  name: string;
  check: Check<string>;
  accepted: string[];
  refused: [string, string][];
}

const cases: Case[] = [
  {
    name: 'КПП',
    check: checkKpp,
    accepted: ['770701001', '7707AB001', '9909AZ999'],
    refused: [
      ['007701001', 'KppTaxOffice'],
      ['77070100', 'KppFormat'],
      ['7707010011', 'KppFormat'],
      ['7707ab001', 'KppFormat'],
      ['7707АБ001', 'KppFormat'],
      ['77A701001', 'KppFormat'],
    ],
  },
  {
    name: 'ОКТМО',
    check: checkOktmo,
    accepted: ['45384000', '01601101', '45384000101'],
    refused: [
      ['00384000', 'OktmoRegion'],
      ['4538400', 'OktmoFormat'],
      ['453840001', 'OktmoFormat'],
      ['4538400010', 'OktmoFormat'],
      ['45З84000', 'OktmoFormat'],
    ],
  },
  {
    name: 'the beginning of an ОКТМО',
    check: checkOktmoPrefix,
    accepted: ['45', '718', '45384', '45384000101'],
    refused: [
      ['4', 'OktmoPrefixFormat'],
      ['00', 'OktmoPrefixFormat'],
      ['453840001012', 'OktmoPrefixFormat'],
      ['', 'OktmoPrefixFormat'],
    ],
  },
  {
    name: 'ОКФС',
    check: checkOkfs,
    accepted: ['12', '14', '10'],
    refused: [
      ['1', 'OkfsFormat'],
      ['00', 'OkfsFormat'],
      ['123', 'OkfsFormat'],
    ],
  },
  {
    name: 'ОКВЭД2',
    check: checkOkved,
    accepted: ['84', '84.1', '84.11', '84.11.2', '84.11.21'],
    refused: [
      ['8', 'OkvedFormat'],
      ['84.', 'OkvedFormat'],
      ['84.111', 'OkvedFormat'],
      ['84.11.', 'OkvedFormat'],
      ['84.11.211', 'OkvedFormat'],
      ['84.1.1', 'OkvedFormat'],
      ['8411', 'OkvedFormat'],
    ],
  },
  {
    name: 'ОКПД2',
    check: checkOkpd,
    accepted: ['84', '84.1', '84.11', '84.11.1', '84.11.11', '84.11.11.000'],
    refused: [
      ['84.11.11.00', 'OkpdFormat'],
      ['84.11.11.0000', 'OkpdFormat'],
      ['84.11.1.000', 'OkpdFormat'],
      ['84.1.1', 'OkpdFormat'],
      ['A4.11', 'OkpdFormat'],
    ],
  },
  {
    name: 'postal index',
    check: checkPostalIndex,
    accepted: ['101000', '690091'],
    refused: [
      ['1010001', 'PostalIndexFormat'],
      ['10100', 'PostalIndexFormat'],
      ['010100', 'PostalIndexFormat'],
      ['10100О', 'PostalIndexFormat'],
    ],
  },
];

describe.each(cases)('$name', ({ check, accepted, refused }) => {
  it.each(accepted)('%s is accepted', (value) => {
    expect(check(value)).toEqual([]);
  });

  it.each(refused)('«%s» is refused as %s', (value, code) => {
    expect(codesOf(check(value))).toEqual([code]);
  });

  it('a line end after an accepted value is not accepted', () => {
    expect(check(`${accepted[0]}\n`)).not.toEqual([]);
  });

  it('any text is judged without an error, at the path given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        const outside = check(value, ['field']).filter((refusal) => refusal.path[0] !== 'field');
        expect(outside).toEqual([]);
      }),
    );
  });
});

it.each([
  ['КПП', normalizeKpp, '7707AB001'],
  ['ОКТМО', normalizeOktmo, '45384000'],
  ['ОКФС', normalizeOkfs, '14'],
  ['ОКВЭД2', normalizeOkved, '84.11.21'],
  ['ОКПД2', normalizeOkpd, '84.11.11.000'],
  ['postal index', normalizePostalIndex, '101000'],
])('%s is normalised from any spelling with separators', (_, normalize, value) => {
  fc.assert(
    fc.property(withSeparators(value), (typed) => {
      expect(normalize(typed)).toBe(value);
    }),
  );
});

it('КПП typed in small letters is stored in capitals', () => {
  expect(normalizeKpp('7707 ab 001')).toBe('7707AB001');
});
