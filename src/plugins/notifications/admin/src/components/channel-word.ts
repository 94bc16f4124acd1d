import type { Channel } from '../../../shared/contract';
import type { DeliveryStage } from '../../../shared/panel';

export const channelWord = (channel: Channel) => `notifications.channel.${channel}` as const;

export const stageWord = (stage: DeliveryStage) => `notifications.stage.${stage}` as const;
