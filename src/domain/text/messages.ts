import { type RefusalText, refusalsOf } from '../refusal';

export const textMessages = {
  TextControlCharacter: {
    ru: 'В тексте есть невидимые управляющие знаки. Наберите его заново или вставьте без оформления.',
    en: 'The text has invisible control characters. Type it again or paste it without formatting.',
  },
  TextMarkup: {
    ru: 'Здесь нужен простой текст. Удалите теги и коды разметки.',
    en: 'Plain text is needed here. Remove tags and markup codes.',
  },
} as const satisfies Record<string, RefusalText>;

export type TextCode = keyof typeof textMessages;

export const refuseText = refusalsOf<TextCode>(textMessages);
