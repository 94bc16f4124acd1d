import { type RefusalText, refusalsOf } from '../refusal';

export const offerMessages = {
  TermEmpty: {
    ru: 'Укажите срок числом с единицей или словами.',
    en: 'Give the term as a number with a unit, or in words.',
  },
  TermNumber: {
    ru: 'Срок – целое число больше нуля. Исправьте число.',
    en: 'A term is a whole number above zero. Correct the number.',
  },
  TermUnitMissing: {
    ru: 'Выберите единицу срока: часы, дни или месяцы.',
    en: 'Choose the unit of the term: hours, days or months.',
  },
  PriceAmountMissing: {
    ru: 'Укажите размер платы больше нуля или выберите «Бесплатно».',
    en: 'Enter an amount above zero, or choose “free”.',
  },
  PriceAmountKopecks: {
    ru: 'Укажите сумму не точнее копейки. Например, 350,50.',
    en: 'Give the amount to the kopeck at most, as in 350.50.',
  },
  PriceAmountUnneeded: {
    ru: 'Для бесплатной услуги удалите сумму или выберите «Платно».',
    en: 'Remove the amount of a free service, or choose “fee”.',
  },
  PriceBasisMissing: {
    ru: 'Укажите основание платы: закон и статью.',
    en: 'Give the basis of the fee: the law and its article.',
  },
} as const satisfies Record<string, RefusalText>;

export type OfferCode = keyof typeof offerMessages;

export const refuseOffer = refusalsOf<OfferCode>(offerMessages);
