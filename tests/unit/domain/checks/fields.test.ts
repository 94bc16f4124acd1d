import { announcementPeriod } from '../../../../src/domain/checks/announcement-period';
import { classifierCodes } from '../../../../src/domain/checks/classifier-codes';
import { contactFilled } from '../../../../src/domain/checks/contact-filled';
import { duplicateCodes } from '../../../../src/domain/checks/duplicate-codes';
import { duplicateTitles } from '../../../../src/domain/checks/duplicate-titles';
import { expiresSoon } from '../../../../src/domain/checks/expires-soon';
import { DEFAULT_POLICY } from '../../../../src/domain/checks/policy/default-policy';
import { mergePolicy } from '../../../../src/domain/checks/policy/policy';
import { priceConsistency } from '../../../../src/domain/checks/price-consistency';
import { requiredClassifiers } from '../../../../src/domain/checks/required-classifiers';
import { requiredFields } from '../../../../src/domain/checks/required-fields';
import { templateLeftovers } from '../../../../src/domain/checks/template-leftovers';
import { SHIPPED_TEMPLATES } from '../../../../src/domain/checks/templates/shipped-templates';
import { termConsistency } from '../../../../src/domain/checks/term-consistency';
import { textLength } from '../../../../src/domain/checks/text-length';
import { validityDates } from '../../../../src/domain/checks/validity-dates';
import { announcement, contact, news, organization, paragraph, service } from './documents';
import { ANNOUNCEMENT, CONTACT, foundIn, NEWS, notesOn, ORGANIZATION, placesOf, SERVICE } from './noting';

const [serviceTemplate] = SHIPPED_TEMPLATES;

describe('obligatory fields', () => {
  const places = (type: string, document: object, context = {}): string[] =>
    placesOf(notesOn(requiredFields, type, { ...document }, context));

  it('are those of the schema, also inside components', () => {
    expect(places(NEWS, { ...news, title: ' ', body: [paragraph('')] })).toEqual(['title', 'body']);
    expect(places(SERVICE, { ...service, terms: [{ title: '', number: 5 }] })).toEqual(['terms.0.title']);
  });

  it('and those of the policy', () => {
    expect(places(NEWS, { ...news, topic: null })).toEqual(['topic']);
    const { responsibleContact: _none, ...anonymous } = service;
    expect(places(SERVICE, { ...anonymous, requiredDocuments: [] })).toEqual([
      'requiredDocuments',
      'responsibleContact',
    ]);
    expect(places(SERVICE, { ...service, responsibleContact: { count: 0 } })).toEqual(['responsibleContact']);
  });

  it('and those of the template, each once', () => {
    const policy = mergePolicy(DEFAULT_POLICY, {
      types: { [SERVICE]: { requiredFields: ['price.basis', 'validFrom'] } },
    });
    const document = { ...service, validFrom: null, responsibleContact: null };
    expect(places(SERVICE, document, { template: serviceTemplate, policy })).toEqual([
      ...['price.basis', 'validFrom', 'responsibleContact'],
    ]);
  });
});

it.each([
  ['С [дата и время] не будет воды.', ['[дата и время]']],
  ['Директор ______ Иванов.', ['______']],
  ['Массив [1] и ссылка [PDF].', []],
  ['Слова [как в песне] остались.', ['[как в песне]']],
])('what a template left in «%s» is %j', (text, left) => {
  expect(foundIn(templateLeftovers, [text])).toEqual(left);
});

describe('lengths', () => {
  const messages = (title: string): string[] =>
    notesOn(textLength, NEWS, { ...news, title }).map(({ message }) => message.ru);

  it('are judged where the policy gives bounds', () => {
    expect(messages('Мост')).toEqual(['Сейчас 4 знака, а нужно не меньше: 10 знаков.']);
    expect(messages('М'.repeat(121))).toEqual(['Сейчас 121 знак, а нужно не больше: 120 знаков.']);
    expect([messages('М'.repeat(10)), messages('М'.repeat(120)), messages('')]).toEqual([[], [], []]);
  });

  it('count what a reader sees of an editor’s blocks', () => {
    const body = [paragraph('а'.repeat(60)), paragraph(' '.repeat(100)), paragraph('б'.repeat(40))];
    expect(notesOn(textLength, NEWS, { ...news, body })).toEqual([]);
    expect(placesOf(notesOn(textLength, NEWS, { ...news, body: body.slice(1) }))).toEqual(['body']);
  });
});

describe('classifiers', () => {
  it.each([
    [{ kind: 'okpd2', code: '84.11.11' }, []],
    [{ kind: 'okpd2', code: '84-11' }, ['classifierCodes.0.code: «84-11»']],
    [{ kind: 'oktmo', code: '4674' }, ['classifierCodes.0.code: «4674»']],
    [{ kind: 'okved2', code: '84.1' }, []],
    [{ kind: 'okfs', code: '144' }, ['classifierCodes.0.code: «144»']],
  ])('%j: %j', (item, places) => {
    expect(placesOf(notesOn(classifierCodes, SERVICE, { ...service, classifierCodes: [item] }))).toEqual(
      places,
    );
  });

  it('are given once each, and those the policy asks for', () => {
    const twice = [1, 2].map(() => ({ kind: 'okpd2', code: '84.11.11' }));
    const document = { ...service, classifierCodes: twice };
    expect(placesOf(notesOn(classifierCodes, SERVICE, document))).toEqual([
      'classifierCodes.1.code: «84.11.11»',
    ]);
    expect(notesOn(requiredClassifiers, SERVICE, document).map(({ message }) => message.ru)).toEqual([
      'Не указан код ОКТМО.',
    ]);
  });
});

describe('validity', () => {
  it.each([
    [{ validFrom: '2026-01-01', validTo: '2026-11-23' }, []],
    [{ validFrom: '2026-01-01', validTo: '2026-11-22' }, ['validTo']],
    [{ validFrom: '2027-01-02', validTo: '2027-01-01' }, ['validTo']],
    [{ validFrom: '2026-02-30' }, ['validFrom']],
    [{ validFrom: null, validTo: null }, []],
  ])('%j: %j', (dates, places) => {
    const { validFrom: _from, validTo: _to, ...undated } = service;
    expect(placesOf(notesOn(validityDates, SERVICE, { ...undated, ...dates }))).toEqual(places);
  });

  it.each([
    ['2026-12-07', ['validTo']],
    ['2026-12-08', []],
    ['2026-11-22', []],
    [null, []],
  ])('that ends on %s is pointed out when it ends soon: %j', (validTo, places) => {
    expect(placesOf(notesOn(expiresSoon, SERVICE, { ...service, validTo }))).toEqual(places);
  });
});

describe('the period of an announcement', () => {
  it.each([
    ['2026-11-23T06:00:00.000Z', '2026-11-25T06:00:00.000Z', []],
    ['2026-11-25T06:00:00.000Z', '2026-11-24T06:00:00.000Z', ['endsAt']],
    ['2026-11-01T06:00:00.000Z', '2026-11-23T10:00:00.000Z', ['endsAt']],
    ['2026-11-23T06:00:00.000Z', '2027-02-21T06:00:01.000Z', ['endsAt']],
    ['2026-11-23T06:00:00.000Z', '2027-02-21T06:00:00.000Z', []],
    ['вчера', null, ['startsAt']],
  ])('from %s to %s: %j', (startsAt, endsAt, places) => {
    expect(
      placesOf(notesOn(announcementPeriod, ANNOUNCEMENT, { ...announcement, startsAt, endsAt })),
    ).toEqual(places);
  });
});

describe('price and term', () => {
  const fee = { kind: 'fee', amount: '350.00', basis: 'НК РФ, статья 333.33' };
  const withText = (price: object, text: string) => ({
    ...service,
    price,
    fullDescription: [paragraph(text)],
  });

  it.each([
    [fee, 'Госпошлина – 350 рублей.', []],
    [fee, 'Госпошлина – 2 000 руб.', ['fullDescription: «2 000 руб»']],
    [fee, 'Плата: 350 рублей, при подаче на портале 245 рублей.', []],
    [fee, 'Субсидия составляет 5 000 рублей.', []],
    [{ kind: 'free' }, 'Плата составит 1 350,50 ₽.', ['fullDescription: «1 350,50 ₽»']],
    [{ kind: 'free' }, 'Плата не взимается.', []],
    [{ kind: 'fee', amount: 350 }, '', ['price.basis']],
    [{ kind: 'free', amount: 5 }, '', ['price.amount']],
  ])('%j with «%s»: %j', (price, text, places) => {
    expect(placesOf(notesOn(priceConsistency, SERVICE, withText(price, text)))).toEqual(places);
  });

  it.each([
    ['Срок выдачи – 1 рабочий день.', []],
    [
      'Срок рассмотрения составляет 10 рабочих дней.',
      ['fullDescription: «Срок рассмотрения составляет 10 рабочих дней»'],
    ],
    ['Сроки: 1 календарный день.', ['fullDescription: «Сроки: 1 календарный день»']],
    ['Справка действует 30 календарных дней.', []],
  ])('«%s»: %j', (text, places) => {
    expect(placesOf(notesOn(termConsistency, SERVICE, withText({ kind: 'free' }, text)))).toEqual(places);
  });

  it('a term is a number with its unit, or words', () => {
    const terms = [
      { title: 'Выдача', number: 5 },
      { title: 'Отказ', text: 'в день обращения' },
    ];
    expect(placesOf(notesOn(termConsistency, SERVICE, { ...service, terms, fullDescription: [] }))).toEqual([
      'terms.0.unit',
    ]);
  });
});

describe('duplicates', () => {
  const other = {
    documentId: 'service-2',
    title: 'Разрешения на захоронение – выдача',
    code: 'svt-0012',
    organization: 'town',
  };
  const related = [{ ...other, documentId: 'service-1' }, other];

  it('a title repeats another whatever the order, case and marks', () => {
    const title = 'Выдача «Разрешения на захоронение»';
    expect(placesOf(notesOn(duplicateTitles, SERVICE, { ...service, title }, { related }))).toEqual([
      'title: «Разрешения на захоронение – выдача»',
    ]);
    expect(notesOn(duplicateTitles, SERVICE, { ...service, title: 'Выдача справки' }, { related })).toEqual(
      [],
    );
  });

  it('a code is taken whatever the case, but not by the document itself', () => {
    expect(placesOf(notesOn(duplicateCodes, SERVICE, service, { related }))).toEqual(['code: «svt-0012»']);
    expect(notesOn(duplicateCodes, SERVICE, service, { related: related.slice(0, 1) })).toEqual([]);
    expect(
      notesOn(duplicateCodes, SERVICE, { ...service, code: null }, { related: [{ ...other, code: null }] }),
    ).toEqual([]);
  });
});

describe('contacts', () => {
  it.each([
    [
      'an organisation without a street',
      ORGANIZATION,
      { ...organization, legalAddress: { city: 'Светлогорье' } },
      ['legalAddress'],
    ],
    [
      'an organisation that sits elsewhere',
      ORGANIZATION,
      { ...organization, legalAddress: {}, actualAddress: { city: 'Светлогорье', street: 'ул. Садовая' } },
      [],
    ],
    ['a contact nobody can reach', CONTACT, { ...contact, phone: '' }, ['phone']],
    ['a contact with mail', CONTACT, { ...contact, phone: '', email: 'a@b.ru' }, []],
    [
      'a service nobody answers for',
      SERVICE,
      { ...service, responsibleContact: null, channels: [{ kind: 'portal' }] },
      ['responsibleContact'],
    ],
    ['a service with a place to go', SERVICE, { ...service, responsibleContact: null }, []],
  ])('%s', (_name, type, document, places) => {
    expect(placesOf(notesOn(contactFilled, type, document))).toEqual(places);
  });
});
