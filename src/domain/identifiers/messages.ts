import { type RefusalText, refusalsOf } from '../refusal';

export const identifierMessages = {
  InnDigits: {
    ru: 'ИНН состоит только из цифр. Удалите буквы и знаки.',
    en: 'An INN consists of digits only. Remove letters and signs.',
  },
  InnLength: {
    ru: 'В ИНН организации 10 цифр. Проверьте, не пропущена ли цифра.',
    en: 'The INN of an organisation has 10 digits. Check that none is missing.',
  },
  InnPersonLength: {
    ru: 'В ИНН физического лица или предпринимателя 12 цифр. Проверьте, не пропущена ли цифра.',
    en: 'The INN of a person or an entrepreneur has 12 digits. Check that none is missing.',
  },
  InnOfPerson: {
    ru: 'Это ИНН физического лица или предпринимателя (12 цифр). Укажите ИНН организации: 10 цифр.',
    en: 'This is the INN of a person (12 digits). Enter the INN of the organisation: 10 digits.',
  },
  InnZeros: {
    ru: 'ИНН не может состоять из одних нулей. Перепишите его из свидетельства.',
    en: 'An INN cannot be all zeros. Copy it from the certificate.',
  },
  InnCheckDigit: {
    ru: 'В ИНН опечатка: контрольная цифра не сходится. Сверьте номер со свидетельством.',
    en: 'The INN has a typo: its check digit does not match. Compare it with the certificate.',
  },
  OgrnDigits: {
    ru: 'ОГРН состоит только из цифр. Удалите буквы и знаки.',
    en: 'An OGRN consists of digits only. Remove letters and signs.',
  },
  OgrnLength: {
    ru: 'В ОГРН 13 цифр. Проверьте, не пропущена ли цифра.',
    en: 'An OGRN has 13 digits. Check that none is missing.',
  },
  OgrnZeros: {
    ru: 'ОГРН не может состоять из одних нулей. Перепишите его из выписки ЕГРЮЛ.',
    en: 'An OGRN cannot be all zeros. Copy it from the register extract.',
  },
  OgrnCheckDigit: {
    ru: 'В ОГРН опечатка: контрольная цифра не сходится. Сверьте номер с выпиской ЕГРЮЛ.',
    en: 'The OGRN has a typo: its check digit does not match. Compare it with the register extract.',
  },
  OgrnipDigits: {
    ru: 'ОГРНИП состоит только из цифр. Удалите буквы и знаки.',
    en: 'An OGRNIP consists of digits only. Remove letters and signs.',
  },
  OgrnipLength: {
    ru: 'В ОГРНИП 15 цифр. Проверьте, не пропущена ли цифра.',
    en: 'An OGRNIP has 15 digits. Check that none is missing.',
  },
  OgrnipZeros: {
    ru: 'ОГРНИП не может состоять из одних нулей. Перепишите его из выписки ЕГРИП.',
    en: 'An OGRNIP cannot be all zeros. Copy it from the register extract.',
  },
  OgrnipCheckDigit: {
    ru: 'В ОГРНИП опечатка: контрольная цифра не сходится. Сверьте номер с выпиской ЕГРИП.',
    en: 'The OGRNIP has a typo: its check digit does not match. Compare it with the register extract.',
  },
  KppFormat: {
    ru: 'Укажите КПП из 9 знаков: четыре цифры, две цифры или латинские буквы, три цифры. Например, 770701001.',
    en: 'Enter a KPP of 9 characters: four digits, two digits or Latin letters, three digits, as in 770701001.',
  },
  KppTaxOffice: {
    ru: 'КПП начинается с кода региона от 01 до 99. Сверьте его со свидетельством.',
    en: 'A KPP begins with a region code from 01 to 99. Compare it with the certificate.',
  },
  SnilsDigits: {
    ru: 'СНИЛС состоит только из цифр. Удалите буквы и знаки.',
    en: 'A SNILS consists of digits only. Remove letters and signs.',
  },
  SnilsLength: {
    ru: 'В СНИЛС 11 цифр. Проверьте, не пропущена ли цифра.',
    en: 'A SNILS has 11 digits. Check that none is missing.',
  },
  SnilsZeros: {
    ru: 'СНИЛС не может состоять из одних нулей. Перепишите его из уведомления.',
    en: 'A SNILS cannot be all zeros. Copy it from the notice.',
  },
  SnilsCheckDigit: {
    ru: 'В СНИЛС опечатка: контрольное число не сходится. Сверьте номер с уведомлением.',
    en: 'The SNILS has a typo: its check number does not match. Compare it with the notice.',
  },
  OktmoFormat: {
    ru: 'В ОКТМО 8 или 11 цифр. Найдите код своего муниципалитета на сайте ФНС.',
    en: 'An OKTMO has 8 or 11 digits. Look up the code of your municipality on the tax service site.',
  },
  OktmoRegion: {
    ru: 'ОКТМО начинается с кода региона от 01 до 99. Проверьте первые две цифры.',
    en: 'An OKTMO begins with a region code from 01 to 99. Check the first two digits.',
  },
  OktmoPrefixFormat: {
    ru: 'Укажите начало кода ОКТМО: от 2 до 11 цифр, первые две от 01 до 99. Например, 45 – Москва.',
    en: 'Enter the beginning of an OKTMO code: 2 to 11 digits, the first two from 01 to 99.',
  },
  OkfsFormat: {
    ru: 'Укажите ОКФС двумя цифрами, кроме 00. Например, 14 – муниципальная собственность.',
    en: 'Enter an OKFS as two digits, other than 00. For example, 14 is municipal property.',
  },
  OkvedFormat: {
    ru: 'Укажите код ОКВЭД2 цифрами через точку: от 84 до 84.11.21.',
    en: 'Enter an OKVED2 code as digits with dots: from 84 to 84.11.21.',
  },
  OkpdFormat: {
    ru: 'Укажите код ОКПД2 цифрами через точку: от 84 до 84.11.11.000.',
    en: 'Enter an OKPD2 code as digits with dots: from 84 to 84.11.11.000.',
  },
  PostalIndexFormat: {
    ru: 'Укажите почтовый индекс: шесть цифр, первая не ноль. Например, 101000.',
    en: 'Enter a postal index: six digits, the first not zero. For example, 101000.',
  },
} as const satisfies Record<string, RefusalText>;

export type IdentifierCode = keyof typeof identifierMessages;

export const refuseIdentifier = refusalsOf<IdentifierCode>(identifierMessages);
