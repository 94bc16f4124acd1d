import type { Channel } from '../../../shared/contract';
import type { ChannelAdapter } from './adapter';
import { email } from './email';
import { inbox } from './inbox';

const adapters: readonly ChannelAdapter[] = [inbox, email];

const byChannel = new Map<Channel, ChannelAdapter>(adapters.map((adapter) => [adapter.channel, adapter]));

/** Every way to reach people that is built in, whether set up or not. */
export const allAdapters = (): readonly ChannelAdapter[] => adapters;

export const adapterOf = (channel: Channel): ChannelAdapter | undefined => byChannel.get(channel);
