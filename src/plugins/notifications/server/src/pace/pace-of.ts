import type { Core } from '@strapi/strapi';
import type { Channel } from '../../../shared/contract';

/** Messages a minute of one channel, all instances together. */
export interface Pace {
  readonly intervalMs: number;
  /** How far ahead of the even pace messages may run: workers look for due jobs every second or two. */
  readonly burstMs: number;
}

const BURST_MS = 5_000;

/** null: the channel sends as fast as it can. */
export function paceOf(strapi: Core.Strapi, channel: Channel): Pace | null {
  if (channel !== 'email') return null;
  const perMinute: number = strapi.config.get('notifications.mailsPerMinute', 0);
  return perMinute > 0 ? { intervalMs: 60_000 / perMinute, burstMs: BURST_MS } : null;
}
