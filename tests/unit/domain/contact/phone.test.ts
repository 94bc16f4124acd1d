import fc from 'fast-check';
import { checkPhone, formatPhone, normalizePhone } from '../../../../src/domain/contact/phone';
import { codesOf, digits } from '../arbitraries';

const nationalNumber = fc
  .tuple(fc.integer({ min: 3, max: 9 }), digits(9))
  .map(([first, rest]) => `${first}${rest}`);

describe('phone', () => {
  it.each([
    '+7 (495) 123-45-67',
    '8 (495) 123-45-67',
    '8-495-123-45-67',
    '84951234567',
    '74951234567',
    '4951234567',
    '+7.495.123.45.67',
    '8\u00A0495 123–45–67',
  ])('«%s» is stored as +74951234567', (typed) => {
    expect(normalizePhone(typed)).toBe('+74951234567');
  });

  it('every way to write a number is stored the same, and shown in the official way', () => {
    const prefix = fc.constantFrom('+7', '8', '7', '', '+7 ', '8 ', '+7-', '8-');
    fc.assert(
      fc.property(nationalNumber, prefix, fc.boolean(), (number, before, brackets) => {
        const area = brackets ? `(${number.slice(0, 3)})` : number.slice(0, 3);
        const stored = normalizePhone(`${before}${area} ${number.slice(3, 6)}-${number.slice(6)}`);
        expect(stored).toBe(`+7${number}`);
        expect(checkPhone(stored)).toEqual([]);
        expect(formatPhone(stored)).toMatch(/^\+7 \(\d{3}\) \d{3}-\d{2}-\d{2}$/);
        expect(normalizePhone(formatPhone(stored))).toBe(stored);
      }),
    );
  });

  it.each([
    '112',
    '+375 29 123-45-67',
    '+84951234567',
    '+7 (495) 123-45-6',
    '+7 (495) 123-45-67 доб. 12',
    '+7 (095) 123-45-67',
    '8 495 123-45-67, 8 495 123-45-68',
    'телефон',
    '',
  ])('«%s» is refused', (typed) => {
    expect(codesOf(checkPhone(normalizePhone(typed)))).toEqual(['PhoneFormat']);
  });

  it('what is not normalised yet is refused', () => {
    expect(codesOf(checkPhone('8 (495) 123-45-67'))).toEqual(['PhoneFormat']);
    expect(codesOf(checkPhone('+74951234567\n'))).toEqual(['PhoneFormat']);
  });
});
