import fc from 'fast-check';
import { slugOf } from '../../../../src/domain/text/slug';

describe('slug', () => {
  it.each([
    ['Ремонт дорог в Заречном', 'remont-dorog-v-zarechnom'],
    ['Щёлкинский подъезд: объявление № 5!', 'shchelkinskiy-podezd-obyavlenie-5'],
    ['Объезд – ЮЖНЫЙ цех, хоккей, эхо, мышь', 'obezd-yuzhnyy-tsekh-khokkey-ekho-mysh'],
    ['Café Ёлка', 'cafe-elka'],
    ['\u0438\u0306од', 'yod'],
    ['  --  ', ''],
    ['北京', ''],
  ])('«%s» becomes «%s»', (title, slug) => {
    expect(slugOf(title)).toBe(slug);
  });

  it('is cut between words, a single long word anywhere', () => {
    expect(slugOf('слово '.repeat(30))).toBe(Array(13).fill('slovo').join('-'));
    expect(slugOf(`${'а'.repeat(40)} ${'б'.repeat(39)} в`)).toBe(`${'a'.repeat(40)}-${'b'.repeat(39)}`);
    expect(slugOf('о'.repeat(200))).toBe('o'.repeat(80));
  });

  it('of any title holds only small letters, digits and single dashes, and is its own slug', () => {
    const russian = fc.string({ unit: fc.constantFrom(...'абёжщьЯЭю -–«»№1aZ'), maxLength: 200 });
    fc.assert(
      fc.property(fc.oneof(russian, fc.string({ unit: 'grapheme' })), (title) => {
        const slug = slugOf(title);
        expect(slug).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
        expect(slug.length).toBeLessThanOrEqual(80);
        expect(slugOf(slug)).toBe(slug);
      }),
    );
  });
});
