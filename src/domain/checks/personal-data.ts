import { checkSnils, normalizeSnils } from '../identifiers/snils';
import type { RefusalText } from '../refusal';
import type { ContentCheck } from './check';
import { noteAt } from './prose';
import type { Snapshot } from './snapshot';

/** Fixed lengths between places that are no digits: none of these can run away on a long text. */
const SNILS = /(?<!\d)\d{3}[-–\s]?\d{3}[-–\s]?\d{3}[-–\s]?\d{2}(?!\d)/g;
const PASSPORT = /(?<!\d)\d{2}\s?\d{2}\s?[№N]?\s?\d{6}(?!\d)/g;
const CARD = /(?<!\d)[2-6]\d{3}(?:[-\s]?\d{4}){3}(?:[-\s]?\d{3})?(?!\d)/g;

/** How far back a word may stand that tells what the number is. */
const REACH = 60;

interface Kind {
  readonly pattern: RegExp;
  readonly name: RefusalText;
  readonly isReal: (number: string, before: string) => boolean;
}

/** Check digit of bank cards: ISO/IEC 7812-1, annex B. */
function fitsLuhn(digits: string): boolean {
  const sum = Array.from(digits, Number)
    .reverse()
    .reduce((total, digit, at) => total + (at % 2 === 0 ? digit : digit * 2 - (digit > 4 ? 9 : 0)), 0);
  return sum % 10 === 0;
}

const KINDS: readonly Kind[] = [
  {
    pattern: SNILS,
    name: { ru: 'СНИЛС', en: 'an insurance number (SNILS)' },
    // Eleven digits in a row may be a phone or a code: the groups or the word must tell.
    isReal: (number, before) =>
      checkSnils(normalizeSnils(number)).length === 0 &&
      (/^\d{3}[-–]\d{3}[-–]\d{3}/.test(number) || /снилс|страхов/i.test(before)),
  },
  {
    pattern: PASSPORT,
    name: { ru: 'данные паспорта', en: 'passport data' },
    isReal: (_number, before) => /паспорт|сери[яией]|удостоверени\S+ личности/i.test(before),
  },
  {
    pattern: CARD,
    name: { ru: 'номер банковской карты', en: 'a bank card number' },
    isReal: (number) => fitsLuhn(number.replace(/\D/g, '')),
  },
];

/** All but the fields that hold codes by their nature. */
export function judgedTexts({
  texts,
}: Snapshot): { path: Snapshot['texts'][number]['path']; text: string }[] {
  return texts
    .filter(({ role }) => role !== 'technical')
    .flatMap(({ path, paragraphs }) => paragraphs.map(({ text }) => ({ path, text })));
}

/** СНИЛС, passport and card numbers have no place in public (152-ФЗ, article 7). */
export const personalData: ContentCheck = {
  code: 'personal-data',
  name: { ru: 'Персональные данные', en: 'Personal data' },
  severity: 'error',
  appliesTo: null,
  run: (snapshot) =>
    judgedTexts(snapshot).flatMap(({ path, text }) =>
      KINDS.flatMap(({ pattern, name, isReal }) =>
        Array.from(text.matchAll(pattern))
          .filter(({ 0: number, index = 0 }) => isReal(number, text.slice(Math.max(0, index - REACH), index)))
          .map(({ 0: number }) =>
            noteAt(
              path,
              { ru: `Похоже на ${name.ru}.`, en: `This looks like ${name.en}.` },
              {
                ru: 'Удалите: такие сведения нельзя публиковать.',
                en: 'Delete it: such data must not be published.',
              },
              number,
            ),
          ),
      ),
    ),
};
