import { type RefusalText, refusalsOf } from '../refusal';

export const contactMessages = {
  PhoneFormat: {
    ru: 'Укажите российский номер с кодом города или оператора: +7 (XXX) XXX-XX-XX.',
    en: 'Enter a Russian number with its area code: +7 (XXX) XXX-XX-XX.',
  },
  EmailFormat: {
    ru: 'Укажите один адрес латиницей до знака @ и домен после него. Например, info@gorod.ru.',
    en: 'Enter one address: Latin letters before the @ and a domain after it, as in info@gorod.ru.',
  },
  EmailLength: {
    ru: 'Адрес слишком длинный: не больше 64 знаков до @ и 254 всего. Укажите другой.',
    en: 'The address is too long: at most 64 characters before the @ and 254 in all. Enter another.',
  },
  EmailDomain: {
    ru: 'Проверьте домен после знака @. Например, gorod.ru или город.рф.',
    en: 'Check the domain after the @. For example, gorod.ru.',
  },
  EmailNotOfficial: {
    ru: 'Укажите служебный адрес на официальном домене организации.',
    en: 'Enter a work address on an official domain of the organisation.',
  },
  DomainFormat: {
    ru: 'Укажите только имя домена, без https:// и пути. Например, gorod.ru или город.рф.',
    en: 'Enter the domain name only, without https:// and path. For example, gorod.ru.',
  },
  DomainRepeated: {
    ru: 'Этот домен уже есть в списке. Удалите повтор.',
    en: 'This domain is already in the list. Remove the repetition.',
  },
  WebsiteFormat: {
    ru: 'Укажите полный адрес сайта. Например, https://gorod.ru.',
    en: 'Enter the full address of the site, such as https://gorod.ru.',
  },
  WebsiteScheme: {
    ru: 'Адрес сайта начинается с https:// или http://. Исправьте начало.',
    en: 'The address of a site begins with https:// or http://. Correct the beginning.',
  },
  WebsiteLength: {
    ru: 'Адрес сайта слишком длинный: не больше 2000 знаков. Укажите короче.',
    en: 'The address of the site is too long: at most 2000 characters. Enter a shorter one.',
  },
  WebsiteCredentials: {
    ru: 'Уберите из адреса сайта имя пользователя и пароль.',
    en: 'Remove the user name and the password from the address of the site.',
  },
  WebsiteDomain: {
    ru: 'Укажите адрес с доменом, а не с числом или именем компьютера. Например, https://gorod.ru.',
    en: 'Enter an address with a domain, not a number or a computer name, as in https://gorod.ru.',
  },
  Latitude: {
    ru: 'Укажите широту числом от −90 до 90. Например, 55.751244.',
    en: 'Enter the latitude as a number from −90 to 90. For example, 55.751244.',
  },
  Longitude: {
    ru: 'Укажите долготу числом от −180 до 180. Например, 37.618423.',
    en: 'Enter the longitude as a number from −180 to 180. For example, 37.618423.',
  },
  CoordinatesIncomplete: {
    ru: 'Укажите и широту, и долготу или не указывайте ничего.',
    en: 'Enter both latitude and longitude, or neither.',
  },
} as const satisfies Record<string, RefusalText>;

export type ContactCode = keyof typeof contactMessages;

export const refuseContact = refusalsOf<ContactCode>(contactMessages);
