import type { Channel } from '../../../shared/contract';
import type { Stage } from '../../../shared/panel';

export const channelWord = (channel: Channel) => `notifications.channel.${channel}` as const;

export const stageWord = (stage: Stage) => `notifications.stage.${stage}` as const;
