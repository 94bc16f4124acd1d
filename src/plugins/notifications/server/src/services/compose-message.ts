import type { Core } from '@strapi/strapi';
import { renderSubject, renderTemplate } from '../../../../../domain/message-template/render';
import { eventsOf } from '../../../../../shared/notifications/event-registry';
import { isStoredLink, openStoredLink } from '../../../../../shared/sealed-links/stored-link';
import { NOTIFICATION_UID } from '../../../shared/ids';
import type { OutgoingMessage } from '../channels/adapter';
import type { ClaimedMessage } from '../queries/claim-message';
import { textOf } from '../queries/text-of';

/**
 * A path of the panel as an address that opens from anywhere. A sealed link proves who reads a mailbox: it goes into
 * letters alone, never to a system that is told of the same event.
 */
function linkFor(strapi: Core.Strapi, { channel, link }: ClaimedMessage): string | null {
  if (isStoredLink(link)) return channel === 'email' ? openStoredLink(strapi, link) : null;
  if (channel === 'inbox' || !link?.startsWith('/')) return link;
  const address: string = strapi.config.get('server.absoluteUrl', '');
  return `${address}${strapi.config.get('admin.path', '/admin')}${link}`;
}

/** Fills the template of the event with what was told. null: this release knows the event no longer. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async run(message: ClaimedMessage): Promise<OutgoingMessage | null> {
    const event = eventsOf(strapi).get(message.event);
    const told = await strapi.db
      .query(NOTIFICATION_UID)
      .findOne({ select: ['data'], where: { documentId: message.notification } });
    if (!event || !told) return null;
    const template = await textOf(strapi, event, message.channel);
    return {
      documentId: message.document_id,
      copy: message.copy,
      event,
      recipient: { kind: message.recipient_kind, id: message.recipient, name: message.recipient_name },
      address: message.address,
      subject: message.subject ?? renderSubject(template.subject, told.data),
      text: message.text ?? renderTemplate(template.text, told.data),
      data: told.data,
      link: linkFor(strapi, message),
      organization: message.organization,
      unsubscribeUrl: openStoredLink(strapi, message.unsubscribe_url),
      isTracked: message.is_tracked,
      attempt: message.attempts,
    };
  },
});
