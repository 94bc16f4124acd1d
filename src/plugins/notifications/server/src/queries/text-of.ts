import type { Core } from '@strapi/strapi';
import type { Channel, EventDefinition, MessageText } from '../../../shared/contract';
import { TEMPLATE_UID } from '../../../shared/ids';

/** The text as shipped. */
export const shippedText = (event: EventDefinition, channel: Channel): MessageText =>
  event.texts[channel] ?? event.texts.default;

/** What a message of the event by the channel says now: as edited in the panel, else as shipped. */
export async function textOf(
  strapi: Core.Strapi,
  event: EventDefinition,
  channel: Channel,
): Promise<MessageText> {
  const edited = await strapi.db
    .query(TEMPLATE_UID)
    .findOne({ select: ['subject', 'text'], where: { event: event.code, channel } });
  return edited ? { subject: edited.subject, text: edited.text } : shippedText(event, channel);
}
