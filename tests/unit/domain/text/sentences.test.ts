import fc from 'fast-check';
import { sentencesOf } from '../../../../src/domain/text/sentences';
import { countSyllables, foldText, wordsOf } from '../../../../src/domain/text/words';

const texts = (text: string): string[] => sentencesOf(text).map((sentence) => sentence.text);

describe('sentences', () => {
  it.each([
    ['Приём окончен. Приходите завтра!', ['Приём окончен.', 'Приходите завтра!']],
    ['Что взять? Паспорт… И копию.', ['Что взять?', 'Паспорт…', 'И копию.']],
    ['Он сказал: «Приходите.» Мы пришли.', ['Он сказал: «Приходите.»', 'Мы пришли.']],
    ['Адрес: г. Москва, ул. Садовая, д. 1, каб. 5.', ['Адрес: г. Москва, ул. Садовая, д. 1, каб. 5.']],
    ['В 2026 г. Администрация отремонтирует мост.', ['В 2026 г.', 'Администрация отремонтирует мост.']],
    ['Справки, выписки и т. д. Подробнее в МФЦ.', ['Справки, выписки и т. д.', 'Подробнее в МФЦ.']],
    ['Плата – 350 руб. Оплатите до приёма.', ['Плата – 350 руб.', 'Оплатите до приёма.']],
    ['Примет А. С. Иванова лично.', ['Примет А. С. Иванова лично.']],
    ['Файл svetlogorie.pdf весит 1.5 МБ.', ['Файл svetlogorie.pdf весит 1.5 МБ.']],
    ['Без точки в конце', ['Без точки в конце']],
    ['', []],
  ])('of «%s» are %j', (text, expected) => expect(texts(text)).toEqual(expected));

  it('lose nothing but blanks between them, and know where they stand', () => {
    const text = fc.string({ unit: fc.constantFrom(...'аБ1 .!?»"г'), maxLength: 60 });
    fc.assert(
      fc.property(text, (given) => {
        const sentences = sentencesOf(given);
        expect(
          sentences
            .map((each) => each.text)
            .join('')
            .replace(/\s/g, ''),
        ).toBe(given.replace(/\s/g, ''));
        for (const each of sentences)
          expect(given.slice(each.at, each.at + each.text.length)).toBe(each.text);
      }),
    );
  });
});

describe('words', () => {
  it('keep hyphens and know their place', () => {
    expect(wordsOf('Кто-нибудь из 2-го отдела: e-mail.')).toEqual([
      { text: 'Кто-нибудь', at: 0 },
      { text: 'из', at: 11 },
      { text: 'го', at: 16 },
      { text: 'отдела', at: 19 },
      { text: 'e-mail', at: 27 },
    ]);
  });

  it.each([
    ['услуга', 3],
    ['объявление', 5],
    ['Ёжик', 2],
    ['в', 0],
    ['МФЦ', 0],
  ])('«%s» has %i syllables', (word, count) => expect(countSyllables(word)).toBe(count));

  it('fold case, marks and «ё»', () => {
    expect(foldText('  «Приём»  граждан — ЕЩЁ раз! ')).toBe('прием граждан еще раз');
  });
});
