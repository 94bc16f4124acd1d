import fc from 'fast-check';
import { checkSnils, formatSnils, normalizeSnils } from '../../../../src/domain/identifiers/snils';
import { allEndings, codesOf, digits } from '../arbitraries';

describe('СНИЛС', () => {
  it.each(['112-233-445 95', '003-899-988 00', '001-001-998 17', '000-000-001 99'])(
    '%s is accepted',
    (snils) => {
      expect(checkSnils(normalizeSnils(snils))).toEqual([]);
    },
  );

  it.each([
    ['11223344594', 'SnilsCheckDigit'],
    ['00100199917', 'SnilsCheckDigit'],
    ['112233445', 'SnilsLength'],
    ['00000000000', 'SnilsZeros'],
    ['1122334459Б', 'SnilsDigits'],
  ])('%s is refused as %s', (snils, code) => {
    expect(codesOf(checkSnils(snils))).toEqual([code]);
  });

  it('above 001-001-998 any nine digits have exactly one check number', () => {
    fc.assert(
      fc.property(digits(9), (start) => {
        fc.pre(Number(start) > 1001998);
        const accepted = allEndings(2).filter((end) => checkSnils(start + end).length === 0);
        expect(accepted).toHaveLength(1);
      }),
    );
  });

  it('is shown in groups and read back from them', () => {
    expect(formatSnils('11223344595')).toBe('112-233-445 95');
    fc.assert(
      fc.property(digits(11), (snils) => {
        expect(normalizeSnils(formatSnils(snils))).toBe(snils);
      }),
    );
  });
});
