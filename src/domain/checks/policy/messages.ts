import { type RefusalText, refusalsOf } from '../../refusal';

export const policyMessages = {
  PolicyCheckUnknown: {
    ru: 'Такой проверки нет. Выберите проверку из списка.',
    en: 'There is no such check. Choose one from the list.',
  },
  PolicyFieldUnknown: {
    ru: 'Такого поля у этого типа нет. Выберите поле из списка.',
    en: 'This type has no such field. Choose one from the list.',
  },
  PolicyLengths: {
    ru: 'Укажите целые числа: наименьшая длина не больше наибольшей.',
    en: 'Give whole numbers, the smallest length not above the greatest.',
  },
  PolicyLimit: {
    ru: 'Укажите число в допустимых пределах.',
    en: 'Give a number within the bounds.',
  },
  PolicyPhrase: {
    ru: 'Введите фразу из русских слов; звёздочку ставьте только в конце слова.',
    en: 'Enter a phrase of Russian words; put an asterisk only at the end of a word.',
  },
  TemplateCode: {
    ru: 'Код шаблона – строчные латинские буквы, цифры и дефис. Исправьте его.',
    en: 'The code of a template is made of small Latin letters, digits and hyphens. Correct it.',
  },
  TemplateName: {
    ru: 'Введите название шаблона: до 200 знаков.',
    en: 'Enter a name of the template, at most 200 characters.',
  },
} as const satisfies Record<string, RefusalText>;

export type PolicyCode = keyof typeof policyMessages;

export const refusePolicy = refusalsOf<PolicyCode>(policyMessages);
