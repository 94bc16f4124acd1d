import { checkPhone, normalizePhone } from '../contact/phone';
import type { ContentCheck } from './check';
import { judgedTexts } from './personal-data';
import { noteAt } from './prose';
import type { Snapshot } from './snapshot';

const PHONE = /(?<!\d)(?:\+7|8|7)(?:[\s()\-–.]{0,3}\d){10}(?!\d)/g;

/** Numbers for everybody: 8-800 and the like belong to no person. */
const FREE_OF_CHARGE = /^\+780[04]/;

/** A phone as it is written in a text, and as contacts keep it (E.164). */
interface WrittenPhone {
  readonly written: string;
  readonly phone: string;
}

function phonesIn(text: string): WrittenPhone[] {
  return (text.match(PHONE) ?? [])
    .map((written) => ({ written, phone: normalizePhone(written) }))
    .filter(({ phone }) => checkPhone(phone).length === 0 && !FREE_OF_CHARGE.test(phone));
}

/** Phones of the texts, each once: which of them are published goes into the context. */
export const writtenPhones = (snapshot: Snapshot): string[] => [
  ...new Set(judgedTexts(snapshot).flatMap(({ text }) => phonesIn(text).map(({ phone }) => phone))),
];

/** A phone that is nobody's published contact may be somebody's own. */
export const personalPhones: ContentCheck = {
  code: 'personal-phones',
  name: { ru: 'Личные телефоны', en: 'Private phones' },
  severity: 'warning',
  appliesTo: null,
  run: (snapshot, { officialPhones }) =>
    judgedTexts(snapshot).flatMap(({ path, text }) =>
      phonesIn(text)
        .filter(({ phone }) => !officialPhones.has(phone))
        .map(({ written }) =>
          noteAt(
            path,
            {
              ru: 'Этого телефона нет в контактах организации.',
              en: 'This phone is not among the published contacts.',
            },
            {
              ru: 'Личный номер удалите, служебный добавьте в контакты.',
              en: 'Delete a private number, add an official one to the contacts.',
            },
            written,
          ),
        ),
    ),
};
