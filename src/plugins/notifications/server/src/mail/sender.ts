import type { Core } from '@strapi/strapi';

/** `«Name» <box@host>` or `box@host` of MAIL_FROM. */
export const senderOf = (strapi: Core.Strapi): string =>
  strapi.config.get('plugin::email.settings.defaultFrom', 'gospublik@localhost');

/**
 * The same at every attempt at one message, so that a receiver that got it twice shows it once (RFC 5322, 3.6.4). What a
 * person sends again is another message.
 */
export function messageIdOf(strapi: Core.Strapi, documentId: string, copy: number): string {
  const sender = senderOf(strapi);
  const host = sender.slice(sender.lastIndexOf('@') + 1).replace(/[^a-z0-9.-]/gi, '');
  return `<${documentId}.${copy}@${host || 'localhost'}>`;
}
