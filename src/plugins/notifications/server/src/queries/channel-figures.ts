import type { Core } from '@strapi/strapi';
import type { Channel } from '../../../shared/contract';
import { TABLES } from '../../../shared/ids';
import { type ChannelFigures, STAGES, type Stage } from '../../../shared/panel';
import { momentsOf, type Period } from './period';

/** How many messages of each channel are at each stage; channels without messages are left out. */
export async function channelFigures(strapi: Core.Strapi, period: Period): Promise<ChannelFigures[]> {
  const { since, before } = momentsOf(strapi, period);
  const query = strapi.db
    .connection(TABLES.messages)
    .select('channel', 'stage', strapi.db.connection.raw('count(*) as messages'))
    .groupBy('channel', 'stage');
  if (since) query.where('created_at', '>=', since);
  if (before) query.where('created_at', '<', before);
  const rows: { channel: Channel; stage: Stage; messages: string }[] = await query;
  const countOf = (channel: Channel, stage: Stage): number =>
    Number(rows.find((row) => row.channel === channel && row.stage === stage)?.messages ?? 0);
  return [...new Set(rows.map(({ channel }) => channel))].sort().map((channel) => {
    const [queued = 0, sent = 0, failed = 0, opened = 0, answered = 0] = STAGES.map((stage) =>
      countOf(channel, stage),
    );
    return { channel, queued, sent, failed, opened, answered };
  });
}
