import fc from 'fast-check';
import { checkOgrn, normalizeOgrn } from '../../../../src/domain/identifiers/ogrn';
import { checkOgrnip, normalizeOgrnip } from '../../../../src/domain/identifiers/ogrnip';
import { allEndings, codesOf, digits, withSeparators } from '../arbitraries';

describe('ОГРН', () => {
  it.each(['1027700132195', '1027700132240'])('%s is accepted', (ogrn) => {
    expect(checkOgrn(ogrn)).toEqual([]);
  });

  it.each([
    ['1027700132196', 'OgrnCheckDigit'],
    ['304500116000157', 'OgrnLength'],
    ['0000000000000', 'OgrnZeros'],
    ['10277001З2195', 'OgrnDigits'],
  ])('%s is refused as %s', (ogrn, code) => {
    expect(codesOf(checkOgrn(ogrn))).toEqual([code]);
  });

  it('the last digit is the remainder of the first twelve by eleven', () => {
    fc.assert(
      fc.property(digits(12), (start) => {
        fc.pre(start !== '000000000000');
        const accepted = allEndings(1).filter((end) => checkOgrn(start + end).length === 0);
        expect(accepted).toEqual([String((BigInt(start) % BigInt(11)) % BigInt(10))]);
      }),
    );
  });

  it('separators are stripped', () => {
    fc.assert(
      fc.property(withSeparators('1027700132195'), (typed) => {
        expect(normalizeOgrn(typed)).toBe('1027700132195');
      }),
    );
  });
});

describe('ОГРНИП', () => {
  it.each(['304500116000157', '304500116000180'])('%s is accepted', (ogrnip) => {
    expect(checkOgrnip(normalizeOgrnip(ogrnip))).toEqual([]);
  });

  it.each([
    ['304500116000158', 'OgrnipCheckDigit'],
    ['1027700132195', 'OgrnipLength'],
    ['000000000000000', 'OgrnipZeros'],
    ['30450011600015x', 'OgrnipDigits'],
  ])('%s is refused as %s', (ogrnip, code) => {
    expect(codesOf(checkOgrnip(ogrnip))).toEqual([code]);
  });

  it('the last digit is the remainder of the first fourteen by thirteen', () => {
    fc.assert(
      fc.property(digits(14), (start) => {
        fc.pre(start !== '00000000000000');
        const accepted = allEndings(1).filter((end) => checkOgrnip(start + end).length === 0);
        expect(accepted).toEqual([String((BigInt(start) % BigInt(13)) % BigInt(10))]);
      }),
    );
  });
});
