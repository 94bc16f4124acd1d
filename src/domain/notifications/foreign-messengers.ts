import type { RefusalText } from '../refusal';

/** Messengers that are there for installations the ban does not concern, and off until somebody switches them on. */
export const FOREIGN_MESSENGERS = ['telegram', 'viber'] as const;

export const isForeignMessenger = (channel: string): boolean =>
  FOREIGN_MESSENGERS.some((one) => one === channel);

/** Shown wherever one of them is looked at or switched on, and written to the log. 41-ФЗ of 2025-04-01, since 2025-06-01. */
export const FOREIGN_MESSENGER_WARNING: RefusalText = {
  ru:
    'С 1 июня 2025 года органам власти, подведомственным им организациям и ряду других организаций запрещено общаться ' +
    'с гражданами через иностранные мессенджеры (Федеральный закон от 01.04.2025 № 41-ФЗ). Включайте канал, только если ' +
    'юристы организации подтвердили, что запрет на неё не распространяется. Для граждан используйте MAX, VK, SMS и почту.',
  en:
    'Since 1 June 2025 public bodies, their institutions and some other organisations may not talk to citizens through ' +
    'foreign messengers (Federal Law 41-FZ of 1 April 2025). Switch the channel on only if your lawyers have confirmed ' +
    'that the ban does not concern your organisation. For citizens use MAX, VK, SMS and e-mail.',
};
