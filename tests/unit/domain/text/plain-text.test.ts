import fc from 'fast-check';
import { checkPlainLine, normalizeLine } from '../../../../src/domain/text/plain-text';
import { codesOf, pathsOf } from '../arbitraries';

describe('a line of plain text', () => {
  it.each(['ул. Мира (б. Ленина), № 5–7 «А» & Ко', '5/1, к. 2, стр. <3', 'с 10:00 & до 18:00', ''])(
    'may hold the signs people write: %s',
    (text) => expect(checkPlainLine(text)).toEqual([]),
  );

  it.each([
    ['TextMarkup', '<script>alert(1)</script>'],
    ['TextMarkup', '</p>'],
    ['TextMarkup', 'ул. Мира<!-- -->'],
    ['TextMarkup', '<?php'],
    ['TextMarkup', 'ул. Мира&nbsp;5'],
    ['TextMarkup', '&#60;b'],
    ['TextMarkup', '&#x3c;b'],
    ['TextControlCharacter', '5\u0007'],
    ['TextControlCharacter', '5\n6'],
    ['TextControlCharacter', '12\u202E34'],
  ])('is refused as %s: %j', (code, text) => {
    const refusals = checkPlainLine(text, ['address', 'city']);
    expect(codesOf(refusals)).toEqual([code]);
    expect(pathsOf(refusals)).toEqual(['address.city']);
  });

  it('is tidied: single blanks, composed letters, nothing invisible', () => {
    expect(normalizeLine(' г.\u00A0 За\u00ADречный\n')).toBe('г. Заречный');
    expect(normalizeLine('и\u0306')).toBe('й');
  });

  it('tidied twice is the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = normalizeLine(text);
        expect(normalizeLine(once)).toBe(once);
      }),
    );
  });
});
