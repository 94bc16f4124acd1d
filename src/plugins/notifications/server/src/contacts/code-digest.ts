import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Core } from '@strapi/strapi';

/** Six digits are soon tried out: without the key of the installation nobody tells a code from its digest. */
export function codeDigest(strapi: Core.Strapi, userId: number, channel: string, code: string): string {
  const [key = ''] = strapi.config.get<string[]>('server.app.keys');
  return createHmac('sha256', key).update(`contact:${userId}:${channel}:${code}`).digest('hex');
}

/** Both as `codeDigest` makes them: of one length. */
export const isSameDigest = (one: string, other: string): boolean =>
  timingSafeEqual(Buffer.from(one), Buffer.from(other));
