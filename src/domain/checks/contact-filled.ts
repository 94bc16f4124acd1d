import type { Path, RefusalText } from '../refusal';
import type { ContentCheck, Note } from './check';
import { noteAt } from './prose';
import type { Fields } from './snapshot';
import { isFilled, listOf, valueAt } from './values';

const missing = (path: Path, message: RefusalText, mend: RefusalText): Note[] => [
  noteAt(path, message, mend),
];

function ofOrganization(fields: Fields): Note[] {
  const address = ['legalAddress', 'actualAddress'].some(
    (name) => isFilled(valueAt(fields, [name, 'city'])) && isFilled(valueAt(fields, [name, 'street'])),
  );
  if (address) return [];
  return missing(
    ['legalAddress'],
    { ru: 'Нет полного адреса: города и улицы.', en: 'There is no full address: city and street.' },
    { ru: 'Укажите, куда прийти.', en: 'Say where to come.' },
  );
}

function ofContact(fields: Fields): Note[] {
  if (isFilled(fields.phone) || isFilled(fields.email)) return [];
  return missing(
    ['phone'],
    { ru: 'Нет ни телефона, ни почты.', en: 'There is neither a phone nor an e-mail.' },
    { ru: 'Укажите хотя бы одно.', en: 'Give at least one.' },
  );
}

function ofService(fields: Fields): Note[] {
  const hasPlace = listOf(fields.channels).some(({ url, note }) => isFilled(url) || isFilled(note));
  if (isFilled(fields.responsibleContact) || hasPlace) return [];
  return missing(
    ['responsibleContact'],
    {
      ru: 'Не сказано, к кому обратиться с вопросами об услуге.',
      en: 'Nobody is named to ask about the service.',
    },
    {
      ru: 'Выберите ответственного или опишите способ обращения.',
      en: 'Choose a contact or describe a channel.',
    },
  );
}

const BY_TYPE: Readonly<Record<string, (fields: Fields) => Note[]>> = {
  'api::organization.organization': ofOrganization,
  'api::contact.contact': ofContact,
  'api::service.service': ofService,
};

/** Whoever reads the page can ask somebody. */
export const contactFilled: ContentCheck = {
  code: 'contact-filled',
  name: { ru: 'Контакты', en: 'Contacts' },
  severity: 'error',
  appliesTo: Object.keys(BY_TYPE),
  run: ({ type, fields }) => BY_TYPE[type]?.(fields) ?? [],
};
