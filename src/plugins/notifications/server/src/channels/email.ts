import type { Core } from '@strapi/strapi';
import { checkEmail } from '../../../../../domain/contact/email';
import { mailService } from '../../../../../shared/mail-service';
import { letterHtml } from '../mail/letter-html';
import { letterText } from '../mail/letter-text';
import { mailFailure } from '../mail/mail-failure';
import { openedUrl } from '../mail/opened-url';
import { messageIdOf } from '../mail/sender';
import type { ChannelAdapter, OutgoingMessage } from './adapter';

/** RFC 8058: mail programs show a button that unsubscribes by one POST, without a visit. */
function headersOf({ unsubscribeUrl }: OutgoingMessage): Record<string, string> {
  const automatic = { 'Auto-Submitted': 'auto-generated' };
  if (!unsubscribeUrl) return automatic;
  return {
    ...automatic,
    'List-Unsubscribe': `<${unsubscribeUrl}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  };
}

/** A name with a line end in it would begin another header. */
const nameOf = (name: string | null): string => (name ?? '').replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();

async function send(strapi: Core.Strapi, message: OutgoingMessage, address: string): Promise<void> {
  const letter = { ...message, openedUrl: message.isTracked ? openedUrl(strapi, message.documentId) : null };
  await mailService(strapi).send({
    // An object, never a list in a string: whatever it contains is one recipient.
    to: { name: nameOf(message.recipient.name), address },
    subject: message.subject,
    text: letterText(letter),
    html: letterHtml(letter),
    messageId: messageIdOf(strapi, message.documentId, message.copy),
    headers: headersOf(message),
  });
}

/** Letters through Strapi's e-mail plugin: a mail server, or files in DATA_DIR/outbox. */
export const email: ChannelAdapter = {
  channel: 'email',
  available: () => null,
  async deliver(strapi, message) {
    const { address } = message;
    if (!address || checkEmail(address).length > 0)
      return { outcome: 'refused', reason: 'Это не адрес электронной почты.', suppress: false };
    try {
      await send(strapi, message, address);
      return { outcome: 'sent' };
    } catch (error) {
      return mailFailure(error);
    }
  },
};
