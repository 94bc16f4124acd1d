import type { Core } from '@strapi/strapi';
import {
  FOREIGN_MESSENGER_WARNING,
  FOREIGN_MESSENGERS,
} from '../../../../domain/notifications/foreign-messengers';
import { channelSettings } from './channels/configured';

/** Whoever reads the log after such a channel was switched on reads why it should not be. */
export function warnOfForeignMessengers(strapi: Core.Strapi): void {
  for (const messenger of FOREIGN_MESSENGERS) {
    if (channelSettings(strapi)[messenger].isEnabled)
      strapi.log.warn(`Включён канал ${messenger}. ${FOREIGN_MESSENGER_WARNING.ru}`);
  }
}
