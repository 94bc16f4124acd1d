import type { Core } from '@strapi/strapi';

/** One letter to one recipient, as the nodemailer provider takes it. */
export interface OutgoingMail {
  to: { name: string; address: string };
  subject: string;
  text: string;
  html: string;
  messageId: string;
  headers: Record<string, string>;
}

export interface MailService {
  /** Rejects with nodemailer's error: `responseCode`, `response`, `command`, `code`. */
  send(mail: OutgoingMail): Promise<unknown>;
}

export function mailService(strapi: Core.Strapi): MailService {
  return strapi.plugin('email').service<MailService>('email');
}
