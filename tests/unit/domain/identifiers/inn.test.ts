import fc from 'fast-check';
import { checkInn, checkPersonInn, normalizeInn } from '../../../../src/domain/identifiers/inn';
import { allEndings, codesOf, digits, withSeparators } from '../arbitraries';

describe('ИНН of an organisation', () => {
  it.each(['7707083893', '7704077771', '7707083950'])('%s is accepted', (inn) => {
    expect(checkInn(inn)).toEqual([]);
  });

  it.each([
    ['7707083894', 'InnCheckDigit'],
    ['7707083839', 'InnCheckDigit'],
    ['0000000000', 'InnZeros'],
    ['500100732259', 'InnOfPerson'],
    ['770708389', 'InnLength'],
    ['', 'InnDigits'],
    ['770708389О', 'InnDigits'],
    ['٧٧٠٧٠٨٣٨٩٣', 'InnDigits'],
    [' 7707083893', 'InnDigits'],
  ])('«%s» is refused as %s', (inn, code) => {
    expect(codesOf(checkInn(inn))).toEqual([code]);
  });

  it('any nine digits have exactly one check digit', () => {
    fc.assert(
      fc.property(digits(9), (start) => {
        const accepted = allEndings(1).filter((end) => checkInn(start + end).length === 0);
        expect(accepted).toHaveLength(start === '000000000' ? 0 : 1);
      }),
      { examples: [['770708395'], ['000000000']] },
    );
  });

  it('separators between the digits are stripped before it is judged', () => {
    fc.assert(
      fc.property(withSeparators('7707083893'), (typed) => {
        expect(normalizeInn(typed)).toBe('7707083893');
      }),
    );
  });

  it('the refusal carries the path of the field and both languages', () => {
    const [refusal] = checkInn('1', ['organization', 'inn']);
    expect(refusal).toMatchObject({ code: 'InnLength', path: ['organization', 'inn'] });
    expect(refusal?.message.ru).toMatch(/10 цифр/);
    expect(refusal?.message.en).toMatch(/10 digits/);
  });
});

describe('ИНН of a person', () => {
  it.each(['500100732259', '330500938709'])('%s is accepted', (inn) => {
    expect(checkPersonInn(inn)).toEqual([]);
  });

  it.each([
    ['500100732258', 'InnCheckDigit'],
    ['500100732269', 'InnCheckDigit'],
    ['7707083893', 'InnPersonLength'],
    ['000000000000', 'InnZeros'],
  ])('%s is refused as %s', (inn, code) => {
    expect(codesOf(checkPersonInn(inn))).toEqual([code]);
  });

  it('any ten digits have exactly one pair of check digits', () => {
    fc.assert(
      fc.property(digits(10), (start) => {
        const accepted = allEndings(2).filter((end) => checkPersonInn(start + end).length === 0);
        expect(accepted).toHaveLength(start === '0000000000' ? 0 : 1);
      }),
    );
  });
});
