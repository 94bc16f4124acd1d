import { type RefusalText, refusalsOf } from '../refusal';

export const accountMessages = {
  AccountKind: {
    ru: 'Выберите вид счёта: в банке или в казначействе.',
    en: 'Choose the kind of account: in a bank or in the treasury.',
  },
  AccountFieldRequired: {
    ru: 'Заполните это поле: без него счёт неполон.',
    en: 'Fill in this field: the account is incomplete without it.',
  },
  BikFormat: {
    ru: 'В БИК 9 цифр. Сверьте его со справочником Банка России.',
    en: 'A BIK has 9 digits. Compare it with the directory of the Bank of Russia.',
  },
  AccountLength: {
    ru: 'В номере счёта 20 цифр. Проверьте, не пропущена ли цифра.',
    en: 'An account number has 20 digits. Check that none is missing.',
  },
  AccountKey: {
    ru: 'Номер счёта не подходит к БИК: контрольный ключ не сходится. Проверьте оба номера.',
    en: 'The account does not match the BIK: its key is wrong. Check both numbers.',
  },
  CorrespondentAccountPrefix: {
    ru: 'Корреспондентский счёт начинается с 301. Проверьте, не перепутаны ли счета.',
    en: 'A correspondent account begins with 301. Check that the accounts are not mixed up.',
  },
  SingleTreasuryAccountPrefix: {
    ru: 'Единый казначейский счёт начинается с 40102. Проверьте, не перепутаны ли счета.',
    en: 'The single treasury account begins with 40102. Check that the accounts are not mixed up.',
  },
  TreasuryAccountPrefix: {
    ru: 'Казначейский счёт начинается с 03. Проверьте, не перепутаны ли счета.',
    en: 'A treasury account begins with 03. Check that the accounts are not mixed up.',
  },
  TreasuryAccountCurrency: {
    ru: 'Знаки 6–8 казначейского счёта – код рубля 643. Проверьте номер.',
    en: 'Characters 6 to 8 of a treasury account are the rouble code 643. Check the number.',
  },
  PersonalAccountFormat: {
    ru: 'Укажите лицевой счёт из 11 знаков: цифры и заглавные буквы. Например, 03731А12340.',
    en: 'Enter a personal account of 11 characters: digits and capital letters.',
  },
  KbkFormat: {
    ru: 'В КБК 20 цифр. Проверьте, не пропущена ли цифра.',
    en: 'A KBK has 20 digits. Check that none is missing.',
  },
} as const satisfies Record<string, RefusalText>;

export type AccountCode = keyof typeof accountMessages;

export const refuseAccount = refusalsOf<AccountCode>(accountMessages);
