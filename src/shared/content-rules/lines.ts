import { checkDomain, normalizeDomain } from '../../domain/contact/domain-name';
import { checkEmail, normalizeEmail } from '../../domain/contact/email';
import { checkPhone, normalizePhone } from '../../domain/contact/phone';
import { checkWebsite, normalizeWebsite } from '../../domain/contact/website';
import { type Refusal, refusalsOf } from '../../domain/refusal';
import { normalizeLine } from '../../domain/text/plain-text';
import type { TextRule } from './rule';

const refuse = refusalsOf({
  DigitsOnly: {
    ru: 'Здесь только цифры. Уберите пробелы, буквы и знаки.',
    en: 'Only digits here. Remove blanks, letters and marks.',
  },
  CodeFormat: {
    ru: 'Только латинские буквы, цифры, точки и дефисы. Например, SVT-0012.',
    en: 'Only Latin letters, digits, dots and hyphens. For example, SVT-0012.',
  },
  SlugFormat: {
    ru: 'Только строчные латинские буквы, цифры и дефисы между ними. Например, novaya-stranica.',
    en: 'Only small Latin letters, digits and hyphens between them. For example, new-page.',
  },
});

const matching = (pattern: RegExp, code: Parameters<typeof refuse>[0]): TextRule['check'] => {
  return (value, path): Refusal[] => (pattern.test(value) ? [] : [refuse(code, path)]);
};

export const phone: TextRule = { normalize: normalizePhone, check: checkPhone };
export const email: TextRule = { normalize: normalizeEmail, check: checkEmail };
export const website: TextRule = { normalize: normalizeWebsite, check: checkWebsite };
export const domainName: TextRule = { normalize: normalizeDomain, check: checkDomain };
export const digits: TextRule = { normalize: normalizeLine, check: matching(/^[0-9]+$/, 'DigitsOnly') };
export const code: TextRule = {
  normalize: normalizeLine,
  check: matching(/^[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*$/, 'CodeFormat'),
};
/** The readable part of an address; the panel makes it from the title. */
export const slug: TextRule = {
  normalize: (value) => normalizeLine(value).toLowerCase(),
  check: matching(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'SlugFormat'),
};
