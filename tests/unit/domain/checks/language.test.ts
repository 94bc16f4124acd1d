import { advertising } from '../../../../src/domain/checks/advertising';
import { headings } from '../../../../src/domain/checks/headings';
import { mixedAlphabets } from '../../../../src/domain/checks/mixed-alphabets';
import { officeJargon } from '../../../../src/domain/checks/office-jargon';
import { readability, readabilityOf } from '../../../../src/domain/checks/readability';
import { sentenceLength } from '../../../../src/domain/checks/sentence-length';
import { spelling } from '../../../../src/domain/checks/spelling';
import type { Speller } from '../../../../src/domain/spelling/speller';
import { loadSpeller } from '../../../../src/shared/spelling/load-speller';
import { heading, list, news, paragraph } from './documents';
import { foundIn, NEWS, notesOn, placesOf } from './noting';

describe('spelling', () => {
  let speller: Speller;
  beforeAll(async () => {
    speller = await loadSpeller();
  });

  it.each([
    ['Приём заевлений начнётся в понедельник.', ['заевлений']],
    ['Подайте заявление и копию паспорта.', []],
    ['Услуга предоставляется безплатно, безплатно и ещё раз безплатно.', ['безплатно']],
    ['Учёт и учет, ещё и еще – верно и то, и другое.', []],
    ['Жители Светлогорья и Верхнеуслонского района, глава Петрищев.', []],
    ['Обратитесь в МФЦ, ФНС, СФР или на госуслуги.', []],
    ['Госуслугами пользуются 87 % жителей, соцвыплату получают 1 200 семей.', []],
    ['Каб. 12, корп. 3, тел. дежурного – в шапке.', []],
    ['Приём по 2-му вторнику, ребёнку 5-летнего возраста.', []],
    ['Кто-нибудь из социально-культурного отдела поможет.', []],
    ['Социально-культуррный отдел.', ['Социально-культуррный']],
    ['Сайт svetlogorie.example, почта info@svetlogorie.example.', []],
    ['Росийский паспорт.', ['Росийский']],
  ])('«%s»: %j', (text, words) => {
    expect(foundIn(spelling, [text], { speller })).toEqual(words);
  });

  it('suggests what was meant, with the capital that was there', () => {
    const [first, second] = notesOn(
      spelling,
      NEWS,
      { ...news, body: [paragraph('Заевление. Нужен паспортт.')] },
      { speller },
    );
    expect(first?.mend.ru).toContain('«Заявление»');
    expect(second?.mend.ru).toContain('«паспорт»');
  });

  it('knows the own words of the organisation in every form', () => {
    const text = 'Светлогорчане и соседи-светлогорчане пришли к светлогорчанам с экоботом.';
    expect(foundIn(spelling, [text], { speller, ownWords: ['экобот', 'светлогорчане'] })).toEqual([]);
    expect(foundIn(spelling, [text], { speller })).toEqual([
      'Светлогорчане',
      'соседи-светлогорчане',
      'светлогорчанам',
      'экоботом',
    ]);
  });

  it('judges neither codes nor names of people, and nothing without a dictionary', () => {
    const document = {
      documentId: 'c',
      fullName: 'Пупкинд Аграфеныч',
      position: 'Начальнник',
      slug: 'x',
      email: 'x',
    };
    expect(placesOf(notesOn(spelling, 'api::contact.contact', document, { speller }))).toEqual([
      'position: «Начальнник»',
    ]);
    expect(foundIn(spelling, ['Заевление.'])).toEqual([]);
  });
});

describe('letters of two alphabets in one word', () => {
  it.each([
    ['Приём в cентре', ['cентре']],
    ['Администрaция города', ['Администрaция']],
    ['Документы в PDF, DOCX и на USB-накопителе', []],
    ['PDF-файл и e-mail', []],
  ])('«%s»: %j', (text, words) => expect(foundIn(mixedAlphabets, [text])).toEqual(words));
});

describe('advertising', () => {
  it.each([
    ['Только у нас самые низкие цены! Спешите!', ['Только у нас', 'самые низкие цены', 'Спешите']],
    ['Скидки до 50 % и выгодное предложение от партнёров.', ['Скидки до', 'выгодное предложение']],
    ['Выдаём разрешения на установку рекламных конструкций.', []],
    ['Скидка 50 % при оплате штрафа действует 20 дней.', []],
    ['Мы купили десять автобусов.', []],
  ])('«%s»: %j', (text, words) => expect(foundIn(advertising, [text])).toEqual(words));
});

describe('office jargon', () => {
  it.each([
    ['В целях осуществления контроля.', ['В целях', 'осуществления']],
    ['На сегодняшний день оплата не производится.', ['На сегодняшний день']],
    ['Довести до сведения жителей в кратчайшие сроки.', ['Довести до сведения', 'в кратчайшие сроки']],
    ['Обработка персональных данных идёт по закону.', []],
    ['Приходите с паспортом, если переехали.', []],
  ])('«%s»: %j', (text, words) => expect(foundIn(officeJargon, [text])).toEqual(words));

  it('says how to put it plainly', () => {
    const [note] = notesOn(officeJargon, NEWS, { ...news, body: [paragraph('Приём осуществляется в МФЦ.')] });
    expect(note?.mend.ru).toBe('Скажите проще: делать, вести.');
  });

  it('looks into headings and items of lists, not into code', () => {
    const body = [
      heading('В целях безопасности'),
      list('посредством портала'),
      { ...paragraph('в целях'), type: 'code' },
    ];
    expect(placesOf(notesOn(officeJargon, NEWS, { ...news, body }))).toEqual([
      'body: «В целях»',
      'body: «посредством»',
    ]);
  });
});

describe('long sentences', () => {
  const long = `Заявление ${'и ещё одно '.repeat(12)}подают в администрацию`;

  it('are named, short ones are not', () => {
    expect(foundIn(sentenceLength, [`Коротко. ${long}. Снова коротко.`])).toHaveLength(1);
    expect(foundIn(sentenceLength, ['Коротко. '.repeat(100)])).toEqual([]);
  });

  it('are not made of abbreviations, initials and items', () => {
    const address = 'Приходите по адресу: г. Светлогорье, ул. Садовая, д. 1, каб. 5, к И. И. Иванову. ';
    expect(foundIn(sentenceLength, [address.repeat(5)])).toEqual([]);
  });
});

describe('readability', () => {
  const statute = `Осуществление государственного регулирования имущественных взаимоотношений предусматривает
    последовательное совершенствование организационно-правового обеспечения деятельности уполномоченных
    исполнительных органов, осуществляющих предоставление соответствующих государственных услуг. `.repeat(6);
  const plain =
    'Придите в зал. Возьмите талон. Отдайте паспорт. Ждите ответ пять дней. Мы вам позвоним. '.repeat(10);

  it('tells a statute from a plain text', () => {
    expect(placesOf(notesOn(readability, NEWS, { ...news, body: [paragraph(statute)] }))).toEqual(['body']);
    expect(notesOn(readability, NEWS, { ...news, body: [paragraph(plain)] })).toEqual([]);
  });

  it("is Flesch's index with the coefficients for Russian", () => {
    const piece = {
      paragraphs: [
        { kind: 'paragraph' as const, level: 0, links: [], text: 'Мама мыла белую раму. '.repeat(25) },
      ],
    };
    // 100 words in 25 sentences, 9 syllables to four words.
    expect(readabilityOf(piece)).toBeCloseTo(206.835 - 1.3 * 4 - 60.1 * (9 / 4), 6);
  });

  it('says nothing of a text too short to tell', () => {
    expect(foundIn(readability, ['Осуществление государственного регулирования.'])).toEqual([]);
  });
});

describe('headings', () => {
  const places = (...body: object[]): string[] => placesOf(notesOn(headings, NEWS, { ...news, body }));

  it('are filled, different and not skipped', () => {
    expect(places(heading('Документы'), paragraph('x'), heading('  '), heading('«ДОКУМЕНТЫ»'))).toEqual([
      'body',
      'body: ««ДОКУМЕНТЫ»»',
    ]);
    expect(places(heading('Документы', 2), heading('Срок', 4))).toEqual(['body: «Срок»']);
  });

  it('may begin at any level and go up by any number', () => {
    expect(places(heading('Кому', 2), heading('Как', 3), heading('Где', 4), heading('Итог', 2))).toEqual([]);
  });
});
