import type { Core } from '@strapi/strapi';
import type channels from '../../../../../../config/channels';
import type { RefusalText } from '../../../../../domain/refusal';

export type ChannelSettings = ReturnType<typeof channels>;

/** What the environment says of the channels, see `config/channels.ts`. */
export const channelSettings = (strapi: Core.Strapi): ChannelSettings =>
  strapi.config.get<ChannelSettings>('channels');

/** Why a channel cannot be used yet, where one of its variables is empty. */
export function missing(variables: Readonly<Record<string, string>>): RefusalText | null {
  const names = Object.entries(variables).flatMap(([name, value]) => (value === '' ? [name] : []));
  if (names.length === 0) return null;
  return {
    ru: `Канал не настроен. Задайте переменные окружения: ${names.join(', ')}.`,
    en: `The channel is not set up. Set the environment variables: ${names.join(', ')}.`,
  };
}
