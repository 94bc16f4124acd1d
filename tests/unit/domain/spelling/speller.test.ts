import fc from 'fast-check';
import { readDictionary } from '../../../../src/domain/spelling/dictionary';
import { russianSpeller } from '../../../../src/domain/spelling/russian-speller';
import { likelySlipsOf, otherSlipsOf } from '../../../../src/domain/spelling/slips';
import type { Speller } from '../../../../src/domain/spelling/speller';
import { loadSpeller } from '../../../../src/shared/spelling/load-speller';

const AFF = `SET UTF-8
SFX I Y 3
SFX I   а     у          а
SFX I   а     ам         а
SFX I   а     0          [^ь]а
`;

describe('a dictionary', () => {
  const dictionary = readDictionary(AFF, '4\nуслуга/I\nсудьба/I\nМосква\nгоспошлина\n');

  it('knows its words and the forms their suffixes give', () => {
    expect(
      ['услуга', 'услугу', 'услугам', 'услуг', 'Москва', 'госпошлина'].filter(
        (word) => !dictionary.has(word),
      ),
    ).toEqual([]);
  });

  it('knows no forms of words that take no suffix, or not that one', () => {
    expect(
      ['госпошлину', 'услугой', 'услу', 'москва', 'а', 'ам', '', '4'].filter((word) => dictionary.has(word)),
    ).toEqual([]);
  });

  it('takes capitals for what the dictionary has in small letters, not the other way round', () => {
    const speller = russianSpeller(dictionary);
    expect(['Услуга', 'УСЛУГИ', 'МОСКВА', 'Москва', 'москва'].map((word) => speller.isKnown(word))).toEqual([
      ...[true, false, true, true, false],
    ]);
  });

  it('suggests a word one slip away, at most three, in the same case', () => {
    const speller = russianSpeller(dictionary);
    expect(['усулга', 'Услуа', 'осенью'].map((word) => speller.suggest(word))).toEqual([
      ['услуга'],
      ['Услуга', 'Услуг'],
      [],
    ]);
  });
});

it('a slip of any kind is mended', () => {
  const word = fc.string({ unit: fc.constantFrom(...'абвгдежз'), minLength: 3, maxLength: 8 });
  const letter = fc.constantFrom(...'иклмно');
  fc.assert(
    fc.property(word, fc.nat(), fc.nat(3), letter, (right, place, kind, other) => {
      const at = place % right.length;
      const [before, after] = [right.slice(0, at), right.slice(at)];
      const wrong =
        [before + after.slice(1), before + other + after, before + other + after.slice(1)][kind] ??
        `${right}${right.slice(-1)}`;
      expect(wrong === right || [...likelySlipsOf(wrong), ...otherSlipsOf(wrong)].includes(right)).toBe(true);
    }),
  );
});

describe('the Russian dictionary', () => {
  let speller: Speller;
  beforeAll(async () => {
    speller = await loadSpeller();
  });

  it.each([
    ...[
      'услуга',
      'услугами',
      'заявителю',
      'предоставляется',
      'предоставляемых',
      'многофункциональный',
      'благоустроенным',
    ],
    ...[
      'ребёнка',
      'ребенка',
      'Россия',
      'РОССИЯ',
      'Москве',
      'выданного',
      'неоднократно',
      'паспорта',
      'семьёй',
      'семьей',
    ],
    ...[
      'госуслугами',
      'госпошлину',
      'соцвыплаты',
      'маткапитала',
      'самозанятым',
      'сервисов',
      'вебинаре',
      'нацпроектов',
    ],
  ])('knows «%s»', (word) => expect(speller.isKnown(word)).toBe(true));

  it.each([
    'заевление',
    'росийский',
    'агенство',
    'учавствовать',
    'програма',
    'колличество',
    'предоставлятся',
    'россия',
    'услугоми',
  ])('does not know «%s»', (word) => expect(speller.isKnown(word)).toBe(false));

  it.each([
    ['агенство', 'агентство'],
    ['колличество', 'количество'],
    ['програма', 'программа'],
    ['коректный', 'корректный'],
    ['заевление', 'заявление'],
    ['обьявление', 'объявление'],
  ])('for «%s» it suggests «%s» first', (wrong, right) => {
    expect(speller.suggest(wrong)[0]).toBe(right);
  });
});
