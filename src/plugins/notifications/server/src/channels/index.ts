import type { Channel } from '../../../shared/contract';
import type { ChannelAdapter } from './adapter';
import { email } from './email';
import { inbox } from './inbox';
import { max } from './max';
import { sms } from './sms';
import { telegram } from './telegram';
import { viber } from './viber';
import { vk } from './vk';
import { webPush } from './web-push';
import { webhook } from './webhook';

const adapters: readonly ChannelAdapter[] = [inbox, email, sms, max, vk, telegram, viber, webPush, webhook];

const byChannel = new Map<Channel, ChannelAdapter>(adapters.map((adapter) => [adapter.channel, adapter]));

/** Every way to reach people that is built in, whether set up or not. */
export const allAdapters = (): readonly ChannelAdapter[] => adapters;

export const adapterOf = (channel: Channel): ChannelAdapter | undefined => byChannel.get(channel);
