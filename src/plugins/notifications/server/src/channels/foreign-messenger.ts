import { FOREIGN_MESSENGER_WARNING } from '../../../../../domain/notifications/foreign-messengers';
import type { RefusalText } from '../../../../../domain/refusal';
import { missing } from './configured';

/** Off unless somebody switched it on by its variable, and then it needs its token like any other channel. */
export function foreignMessengerProblem(
  variable: string,
  isEnabled: boolean,
  token: Readonly<Record<string, string>>,
): RefusalText | null {
  if (isEnabled) return missing(token);
  return {
    ru: `Канал выключен. ${FOREIGN_MESSENGER_WARNING.ru} Включается переменной окружения ${variable}=true.`,
    en: `The channel is off. ${FOREIGN_MESSENGER_WARNING.en} It is switched on by the environment variable ${variable}=true.`,
  };
}
