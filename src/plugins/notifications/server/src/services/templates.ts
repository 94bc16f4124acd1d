import type { Core } from '@strapi/strapi';
import { PERSONAL_CHANNELS } from '../../../../../domain/notifications/when-to-send';
import { RefusedError } from '../../../../../shared/errors';
import { eventsOf } from '../../../../../shared/notifications/event-registry';
import type { Channel, EventDefinition } from '../../../shared/contract';
import { TEMPLATE_UID } from '../../../shared/ids';
import type { EventOfTemplates, Template } from '../../../shared/panel';
import { shippedText } from '../queries/text-of';

const unknownTemplate = {
  ru: 'Такого шаблона нет. Откройте список шаблонов и выберите другой.',
  en: 'There is no such template. Choose one from the list.',
};

/** Which text: of an event, by a channel. */
export interface TemplateKey {
  readonly event: string;
  readonly channel: Channel;
}

/** Webhooks carry data, not words; citizens are written to by mail alone, staff by channels that reach a person. */
const channelsWithWords = ({ audience }: Pick<EventDefinition, 'audience'>): readonly Channel[] =>
  audience === 'staff' ? PERSONAL_CHANNELS : ['email'];

/** The words messages are made of, as they are now. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  /** @throws RefusedError 404 `TemplateNotFound` */
  const eventOf = ({ event, channel }: TemplateKey): EventDefinition => {
    const found = eventsOf(strapi).get(event);
    if (!found || !channelsWithWords(found).includes(channel))
      throw new RefusedError(404, 'TemplateNotFound', unknownTemplate);
    return found;
  };

  return {
    eventOf,

    async list(): Promise<EventOfTemplates[]> {
      const rows: TemplateKey[] = await strapi.db
        .query(TEMPLATE_UID)
        .findMany({ select: ['event', 'channel'] });
      const edited = new Set(rows.map(({ event, channel }) => `${event} ${channel}`));
      return [...eventsOf(strapi).values()].map(({ code, title, audience, urgent }) => ({
        code,
        title,
        audience,
        urgent,
        templates: channelsWithWords({ audience }).map((channel) => ({
          channel,
          isEdited: edited.has(`${code} ${channel}`),
        })),
      }));
    },

    async one(key: TemplateKey): Promise<Template> {
      const event = eventOf(key);
      const shipped = shippedText(event, key.channel);
      const edited = await strapi.db
        .query(TEMPLATE_UID)
        .findOne({ select: ['subject', 'text'], where: { ...key } });
      return {
        ...key,
        title: event.title,
        subject: edited?.subject ?? shipped.subject,
        text: edited?.text ?? shipped.text,
        shipped,
        isEdited: edited !== null,
        variables: event.variables.map(({ name, title, sample }) => ({ name, title, sample })),
      };
    },
  };
};
