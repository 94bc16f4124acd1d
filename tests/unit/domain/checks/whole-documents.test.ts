import { CONTENT_CHECKS } from '../../../../src/domain/checks/content-checks';
import { runChecks } from '../../../../src/domain/checks/run-checks';
import type { Fields } from '../../../../src/domain/checks/snapshot';
import { takeApart } from '../../../../src/domain/checks/take-apart';
import type { Speller } from '../../../../src/domain/spelling/speller';
import { loadSpeller } from '../../../../src/shared/spelling/load-speller';
import { announcement, contact, news, organization, pdf, regulation, service } from './documents';
import {
  ANNOUNCEMENT,
  CONTACT,
  CONTEXT,
  MODELS,
  NEWS,
  ORGANIZATION,
  placesOf,
  REGULATION,
  SERVICE,
} from './noting';

let speller: Speller;
beforeAll(async () => {
  speller = await loadSpeller();
});

const findings = (type: string, document: Fields) =>
  runChecks(takeApart(MODELS, type, document), { ...CONTEXT, speller });

it.each<[string, Fields]>([
  [NEWS, news],
  [ANNOUNCEMENT, announcement],
  [SERVICE, service],
  [ORGANIZATION, organization],
  [CONTACT, contact],
  [REGULATION, regulation],
])('nothing is found in a good document: %s', (type, document) => {
  expect(findings(type, document).map((each) => `${each.check} ${placesOf([each])}`)).toEqual([]);
});

it('errors come before warnings, and fields in the order of the form', () => {
  const document = {
    ...news,
    title: 'Заевление',
    lead: '',
    body: [],
    cover: { ...pdf, name: 'IMG_1.jpg' },
  };
  const found = findings(NEWS, document).map(
    ({ severity, path, check }) => `${severity} ${path[0]} ${check}`,
  );
  expect(found).toEqual([
    'error lead required-fields',
    'error body required-fields',
    'error cover image-descriptions',
    'warning title text-length',
    'warning title spelling',
  ]);
});

it('every check has a code of its own, and words for the policy in both languages', () => {
  const codes = CONTENT_CHECKS.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  for (const { code, name } of CONTENT_CHECKS) {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(name.ru).toMatch(/^[А-ЯЁ][а-яё ]+$/);
    expect(name.en).toMatch(/^[A-Z][A-Za-z ]+$/);
  }
});
