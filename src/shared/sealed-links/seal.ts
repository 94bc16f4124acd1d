import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Core } from '@strapi/strapi';

/** What a link in a letter allows; the seal of one purpose is none of another. */
export type LinkPurpose = 'subscription:confirm' | 'subscription:manage' | 'contacts:confirm';

const BYTES = 20;

const seal = (key: string, purpose: LinkPurpose, id: string): Buffer =>
  createHmac('sha256', key).update(`${purpose}:${id}`).digest().subarray(0, BYTES);

const keysOf = (strapi: Core.Strapi): string[] => strapi.config.get('server.app.keys');

/**
 * `<id>.<seal>`: made when a letter is composed, and kept nowhere. Whoever reads the database cannot make one. The first of
 * APP_KEYS seals; links of old letters stay good as long as their key is in the list.
 * See docs/adr/0053-links-in-letters-are-sealed-not-stored.md.
 */
export function linkToken(strapi: Core.Strapi, purpose: LinkPurpose, id: string): string {
  const [key = ''] = keysOf(strapi);
  return `${id}.${seal(key, purpose, id).toString('base64url')}`;
}

/** id of what the token is for; null for every other text. */
export function readLinkToken(strapi: Core.Strapi, purpose: LinkPurpose, token: string): string | null {
  const [, id = '', given = ''] = /^([a-z0-9]{20,30})\.([\w-]{27})$/.exec(token) ?? [];
  if (id === '') return null;
  const bytes = Buffer.from(given, 'base64url');
  const isOurs = keysOf(strapi).some((key) => {
    const expected = seal(key, purpose, id);
    return bytes.length === expected.length && timingSafeEqual(bytes, expected);
  });
  return isOurs ? id : null;
}
