import { checkPhone, normalizePhone } from '../contact/phone';
import type { ContentCheck } from './check';
import { judgedTexts } from './personal-data';
import { noteAt } from './prose';

const PHONE = /(?<!\d)(?:\+7|8|7)(?:[\s()\-–.]{0,3}\d){10}(?!\d)/g;

/** Numbers for everybody: 8-800 and the like belong to no person. */
const FREE_OF_CHARGE = /^\+780[04]/;

/** A phone that is nobody's published contact may be somebody's own. */
export const personalPhones: ContentCheck = {
  code: 'personal-phones',
  name: { ru: 'Личные телефоны', en: 'Private phones' },
  severity: 'warning',
  appliesTo: null,
  run: (snapshot, { officialPhones }) =>
    judgedTexts(snapshot).flatMap(({ path, text }) =>
      (text.match(PHONE) ?? [])
        .filter((written) => {
          const phone = normalizePhone(written);
          return checkPhone(phone).length === 0 && !officialPhones.has(phone) && !FREE_OF_CHARGE.test(phone);
        })
        .map((written) =>
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
