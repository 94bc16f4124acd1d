import type { Core } from '@strapi/strapi';
import { renderSubject, renderTemplate } from '../../../../../domain/message-template/render';
import type { EventDefinition } from '../../../shared/contract';
import type { Preview, TemplateText } from '../../../shared/panel';
import { getService } from '../get-service';
import { letterHtml } from '../mail/letter-html';
import { letterText } from '../mail/letter-text';
import type { TemplateKey } from './templates';

/** Leads nowhere: shows where the button and the link will be. */
const SAMPLE_LINK = 'https://example.org/';

export const sampleData = ({ variables }: EventDefinition): Record<string, string> =>
  Object.fromEntries(variables.map(({ name, sample }) => [name, sample]));

/**
 * What a reader would get, filled with sample data. Unknown variables stay empty here; saving names them.
 * @throws RefusedError 404 `TemplateNotFound`
 */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  run(key: TemplateKey, text: TemplateText): Preview {
    const event = getService(strapi, 'templates').eventOf(key);
    const data = sampleData(event);
    const filled = {
      subject: renderSubject(text.subject, data),
      text: renderTemplate(text.text, data),
    };
    if (key.channel !== 'email') return { ...filled, html: null };
    const unsubscribeUrl = event.audience === 'public' ? SAMPLE_LINK : null;
    const letter = { ...filled, link: SAMPLE_LINK, unsubscribeUrl, openedUrl: null };
    return { subject: filled.subject, text: letterText(letter), html: letterHtml(letter) };
  },
});
