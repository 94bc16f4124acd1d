import type { Core } from '@strapi/strapi';
import type { Refusal } from '../../../../../domain/refusal';
import { RefusedError } from '../../../../../shared/errors';
import { eventsOf } from '../../../../../shared/notifications/event-registry';
import type { EventDefinition } from '../../../shared/contract';
import type { WebhookBody } from '../../../shared/webhooks';
import { DIGEST_EVENTS } from '../events/digest';
import { SUBSCRIPTION_EVENTS } from '../events/subscriptions';
import { organizationNames } from '../queries/organization-names';

const texts = {
  refused: {
    ru: 'Вебхук не сохранён. Исправьте отмеченные поля.',
    en: 'The webhook is not saved. Correct the fields listed.',
  },
  url: {
    ru: 'Укажите адрес целиком, начиная с https://, без имени и пароля.',
    en: 'Enter the whole address, starting with https://, without a user name or password.',
  },
  event: { ru: 'Такого события нет. Обновите страницу.', en: 'No such event. Reload the page.' },
  organization: {
    ru: 'Такой организации нет. Выберите её из списка.',
    en: 'No such organisation. Choose one from the list.',
  },
};

/** Letters to one address, and gatherings of what systems were told of already. */
const NOT_FOR_SYSTEMS: ReadonlySet<string> = new Set([
  ...Object.values(DIGEST_EVENTS),
  ...Object.values(SUBSCRIPTION_EVENTS),
]);

/** What systems of others may be told of. */
export const eventsForSystems = (strapi: Core.Strapi): Pick<EventDefinition, 'code' | 'title'>[] =>
  [...eventsOf(strapi).values()]
    .filter(({ code }) => !NOT_FOR_SYSTEMS.has(code))
    .map(({ code, title }) => ({ code, title }));

function isUsable(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, username, password } = new URL(address);
  return (protocol === 'https:' || protocol === 'http:') && username === '' && password === '';
}

/** @throws RefusedError 400 `WebhookRefused` with `WebhookUrl`, `EventUnknown`, `OrganizationUnknown` */
export async function judgeWebhook(
  strapi: Core.Strapi,
  { url, events, organization }: WebhookBody,
): Promise<void> {
  const known = new Set<string>(eventsForSystems(strapi).map(({ code }) => code));
  const names = await organizationNames(strapi, organization === null ? [] : [organization]);
  const refusals: Refusal[] = [
    ...(isUsable(url) ? [] : [{ code: 'WebhookUrl', path: ['url'], message: texts.url }]),
    ...events.flatMap((event, index) =>
      known.has(event) ? [] : [{ code: 'EventUnknown', path: ['events', index], message: texts.event }],
    ),
    ...(organization === null || names.has(organization)
      ? []
      : [{ code: 'OrganizationUnknown', path: ['organization'], message: texts.organization }]),
  ];
  if (refusals.length > 0) throw new RefusedError(400, 'WebhookRefused', texts.refused, { refusals });
}
