import { type RefusalText, refusalsOf } from '../refusal';

export const audienceMessages = {
  AudienceKindsMissing: {
    ru: 'Выберите хотя бы одну категорию получателей.',
    en: 'Choose at least one category of recipients.',
  },
  RegionsMissing: {
    ru: 'Укажите хотя бы один регион.',
    en: 'Enter at least one region.',
  },
} as const satisfies Record<string, RefusalText>;

export type AudienceCode = keyof typeof audienceMessages;

export const refuseAudience = refusalsOf<AudienceCode>(audienceMessages);
