import { attachments } from '../../../../src/domain/checks/attachments';
import { imageDescriptions } from '../../../../src/domain/checks/image-descriptions';
import { imageSizes } from '../../../../src/domain/checks/image-sizes';
import { linkForm } from '../../../../src/domain/checks/link-form';
import { linkTargets } from '../../../../src/domain/checks/link-targets';
import { linkText } from '../../../../src/domain/checks/link-text';
import { externalLinks, internalTargets } from '../../../../src/domain/checks/links';
import { personalData } from '../../../../src/domain/checks/personal-data';
import { personalPhones } from '../../../../src/domain/checks/personal-phones';
import { takeApart } from '../../../../src/domain/checks/take-apart';
import { link, news, paragraph, pdf, picture, service } from './documents';
import { CONTEXT, foundIn, MODELS, NEWS, notesOn, placesOf, SERVICE } from './noting';

const withLink = (url: string, text?: string) => ({ ...news, body: [link(url, text)] });

describe('a link', () => {
  it.each([
    ...[
      'https://www.gosuslugi.ru/600101/1/form',
      'http://город.рф/приём',
      'mailto:info@gorod.ru',
      'tel:+74961234567',
    ],
    ...[
      'tel:112',
      'tel:8-800-100-70-10',
      '/regulations/postanovlenie-118',
      '#documents',
      'mailto:info@gorod.ru?subject=x',
    ],
  ])('may lead to %s', (url) => expect(notesOn(linkForm, NEWS, withLink(url))).toEqual([]));

  it.each([
    ...[
      'www.gorod.ru',
      'http//gorod.ru',
      'https:/gorod',
      'https://gorod',
      'https://gorod.ru/две части',
      ' https://gorod.ru',
    ],
    ...[
      'javascript:alert(1)',
      'data:text/html,x',
      'file:///C:/docs/a.doc',
      'ftp://gorod.ru/a',
      'https://127.0.0.1/',
    ],
    ...[
      'https://user:word@gorod.ru/',
      'mailto:info',
      'tel:12',
      'C:\\docs\\a.doc',
      '//gorod.ru/a',
      '#',
      'https://localhost/',
    ],
  ])('may not lead to «%s»', (url) =>
    expect(placesOf(notesOn(linkForm, NEWS, withLink(url)))).toEqual([`body: «${url.trim()}»`]),
  );

  it.each([
    ['/regulations/postanovlenie-118', []],
    ['/regulations/postanovlenie-118/?page=2#part', []],
    ['https://svetlogorie.example/regulations/postanovlenie-118', []],
    ['/services/priem', ['Страница, на которую ведёт ссылка, не опубликована.']],
    ['https://svetlogorie.example/nowhere', ['На нашем сайте нет такой страницы.']],
    ['https://gorod.ru/nowhere', []],
  ])('to %s on our own page: %j', (url, messages) => {
    expect(notesOn(linkTargets, NEWS, withLink(url)).map(({ message }) => message.ru)).toEqual(messages);
  });

  it.each([
    ['здесь', ['body: «здесь»']],
    ['По ссылке', ['body: «По ссылке»']],
    ['', ['body']],
    ['Здесь записывают на приём', []],
  ])('called «%s»: %j', (text, places) => {
    expect(placesOf(notesOn(linkText, NEWS, withLink('https://gorod.ru/', text)))).toEqual(places);
  });

  it('is collected for the job, other sites once each, also from fields for addresses', () => {
    const document = {
      ...service,
      channels: [{ kind: 'portal', url: 'https://gosuslugi.ru/1' }],
      fullDescription: [link('https://gorod.ru/'), link('https://gorod.ru/'), link('/a/')],
    };
    const snapshot = takeApart(MODELS, SERVICE, document);
    expect(externalLinks(snapshot, CONTEXT.ownHosts)).toEqual([
      { path: ['fullDescription'], url: 'https://gorod.ru/' },
      { path: ['channels', 0, 'url'], url: 'https://gosuslugi.ru/1' },
    ]);
    expect(internalTargets(snapshot, CONTEXT.ownHosts)).toEqual(['/a']);
  });
});

describe('an image', () => {
  it.each([
    [{ alternativeText: null }, ['cover: «most.jpg»']],
    [{ alternativeText: 'most.jpg' }, ['cover: «most.jpg»']],
    [{ alternativeText: 'Most' }, ['cover: «most.jpg»']],
    [{ alternativeText: 'Мост зимой' }, []],
  ])('with %j: %j', (change, places) => {
    expect(placesOf(notesOn(imageDescriptions, NEWS, { ...news, cover: { ...picture, ...change } }))).toEqual(
      places,
    );
  });

  it('inside the text is described too', () => {
    const body = [
      {
        type: 'image',
        image: { ...picture, alternativeText: 'IMG_0012', name: 'IMG_0012.jpg' },
        children: [],
      },
    ];
    expect(placesOf(notesOn(imageDescriptions, NEWS, { ...news, body }))).toEqual(['body: «IMG_0012.jpg»']);
  });

  it('is large enough, unless it is a logo', () => {
    const small = { ...picture, width: 639, height: 360 };
    expect(placesOf(notesOn(imageSizes, NEWS, { ...news, cover: small, gallery: [picture, small] }))).toEqual(
      ['cover: «most.jpg»', 'gallery.1: «most.jpg»'],
    );
    expect(notesOn(imageSizes, 'api::organization.organization', { logo: small })).toEqual([]);
  });
});

describe('an attachment', () => {
  const docx = {
    ...pdf,
    name: 'a.docx',
    ext: '.docx',
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  };

  it.each([
    ['a PDF', pdf, null],
    ['a DOCX', docx, null],
    ['a JPEG', { ...pdf, ext: '.jpeg', mime: 'image/jpeg' }, null],
    ['what was inspected and is so', { ...pdf, inspectedMime: 'application/pdf' }, null],
    [
      'a spreadsheet',
      { ...pdf, ext: '.xlsx', mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
      'Прикладывают',
    ],
    ['an old document', { ...pdf, ext: '.doc', mime: 'application/msword' }, 'Прикладывают'],
    ['a program called PDF', { ...pdf, ext: '.exe' }, 'Содержимое'],
    ['something else inside', { ...pdf, inspectedMime: 'image/png' }, 'Содержимое'],
    ['an empty file', { ...pdf, size: 0 }, 'Файл пуст'],
    ['20 MB', { ...pdf, size: 20 * 1024 }, null],
    ['more than 20 MB', { ...pdf, size: 20 * 1024 + 1 }, 'Файл больше 20 МБ'],
  ])('%s', (_name, file, message) => {
    const [note] = notesOn(attachments, NEWS, { ...news, attachments: [file] });
    expect(note?.message.ru.startsWith(message ?? '-') ?? null).toBe(message === null ? null : true);
  });

  it('of a description for developers is their business', () => {
    const technicalConnection = { apiDescription: { ...pdf, ext: '.yaml', mime: 'application/yaml' } };
    expect(notesOn(attachments, SERVICE, { ...service, technicalConnection })).toEqual([]);
  });
});

describe('personal data', () => {
  it.each([
    ['СНИЛС заявителя 112-233-445 95.', ['112-233-445 95']],
    ['СНИЛС 11223344595 указан верно.', ['11223344595']],
    ['СНИЛС 112-233-445 96 с ошибкой.', []],
    ['Лицевой счёт 11223344595 в управляющей компании.', []],
    ['Паспорт 45 10 123456 выдан в 2010 году.', ['45 10 123456']],
    ['Документ: серия 4510 № 123456.', ['4510 № 123456']],
    ['ИНН 7704077771, телефон 112.', []],
    ['Деньги переведите на карту 4276 1234 5678 9010.', []],
    ['Деньги переведите на карту 4539 1488 0343 6467.', ['4539 1488 0343 6467']],
    ['Казначейский счёт 03100643000000014800, ЕКС 40102810945370000010.', []],
    ['УИН 18810177220712345678, КБК 18210803010011050110.', []],
    ['Для корректного ввода данных укажите номер паспорта без пробелов.', []],
  ])('«%s»: %j', (text, found) => expect(foundIn(personalData, [text])).toEqual(found));

  it.each([
    ['Звоните: +7 (496) 123-45-67.', []],
    ['Звоните: 8 496 123 45 67.', []],
    ['Звоните: 8-916-123-45-67, Анна.', ['8-916-123-45-67']],
    ['Горячая линия 8 (800) 100-70-10, единый номер 122.', []],
    ['+7 916 123-45-67 и +7 916 123-45-68', ['+7 916 123-45-67', '+7 916 123-45-68']],
    ['Код 7704077771234567 и счёт 40602810700000000025.', []],
  ])('phones in «%s»: %j', (text, found) => expect(foundIn(personalPhones, [text])).toEqual(found));

  it('is not looked for in fields made for phones and codes', () => {
    const document = {
      documentId: 'c',
      phone: '+79161234567',
      position: 'Тел. +79161234567',
      fullName: 'Иванов 8 916 123 45 67',
    };
    expect(placesOf(notesOn(personalPhones, 'api::contact.contact', document))).toEqual([
      'fullName: «8 916 123 45 67»',
      'position: «+79161234567»',
    ]);
    expect(notesOn(personalData, NEWS, { ...news, body: [paragraph('')] })).toEqual([]);
  });
});
