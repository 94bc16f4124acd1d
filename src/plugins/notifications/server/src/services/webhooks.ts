import type { Core } from '@strapi/strapi';
import { inTransaction } from '../../../../../shared/db/in-transaction';
import { RefusedError } from '../../../../../shared/errors';
import { eventsOf } from '../../../../../shared/notifications/event-registry';
import { pluginApi } from '../../../../../shared/plugin-api';
import type { EventDefinition } from '../../../shared/contract';
import { WEBHOOK_UID } from '../../../shared/ids';
import type { Webhook, WebhookBody, WebhookResult, WebhookSecret } from '../../../shared/webhooks';
import { adapterOf } from '../channels';
import { DIGEST_EVENTS } from '../events/digest';
import { SUBSCRIPTION_EVENTS } from '../events/subscriptions';
import { webhookTestEvent } from '../events/webhook-test';
import { newId } from '../queries/new-id';
import { newSecret, seal } from '../webhooks/secrets';

const notFound = {
  ru: 'Вебхук не найден. Обновите список.',
  en: 'The webhook was not found. Reload the list.',
};

const badUrl = {
  ru: 'Укажите адрес целиком, начиная с https://, без имени и пароля.',
  en: 'Enter the whole address, starting with https://, without a user name or password.',
};

const badEvent = { ru: 'Такого события нет. Обновите страницу.', en: 'No such event. Reload the page.' };

const refusedText = {
  ru: 'Вебхук не сохранён. Исправьте отмеченные поля.',
  en: 'The webhook is not saved. Correct the fields listed.',
};

function isUsable(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, username, password } = new URL(address);
  return (protocol === 'https:' || protocol === 'http:') && username === '' && password === '';
}

/** Letters to one address, and gatherings of what systems were told of already. */
const NOT_FOR_SYSTEMS: ReadonlySet<string> = new Set([
  ...Object.values(DIGEST_EVENTS),
  ...Object.values(SUBSCRIPTION_EVENTS),
]);

type Action = `notifications.webhook-${'added' | 'changed' | 'secret-rotated' | 'removed'}`;

interface Row extends Omit<Webhook, 'formerSecretUntil'> {
  readonly secret: string;
  readonly formerSecretUntil: string | Date | null;
}

function viewOf(row: Row): Webhook {
  const { documentId, name, url, isEnabled, events, organization, results, formerSecretUntil } = row;
  const until = formerSecretUntil === null ? null : new Date(formerSecretUntil);
  const isRotating = until !== null && until > new Date();
  return {
    ...{ documentId, name, url, isEnabled, events, organization, results },
    formerSecretUntil: isRotating ? until.toISOString() : null,
  };
}

/** Systems of others that are told of events: kept by administrators. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const rows = () => strapi.db.query(WEBHOOK_UID);

  const rowOf = async (documentId: string): Promise<Row> => {
    const row: Row | null = await rows().findOne({ where: { documentId } });
    if (!row) throw new RefusedError(404, 'WebhookNotFound', notFound);
    return row;
  };

  const offered = (): Pick<EventDefinition, 'code' | 'title'>[] =>
    [...eventsOf(strapi).values()]
      .filter(({ code }) => !NOT_FOR_SYSTEMS.has(code))
      .map(({ code, title }) => ({ code, title }));

  const judge = ({ url, events }: WebhookBody): void => {
    const known = new Set<string>(offered().map(({ code }) => code));
    const refusals = [
      ...(isUsable(url) ? [] : [{ code: 'WebhookUrl', path: ['url'], message: badUrl }]),
      ...events.flatMap((event, index) =>
        known.has(event) ? [] : [{ code: 'EventUnknown', path: ['events', index], message: badEvent }],
      ),
    ];
    if (refusals.length > 0) throw new RefusedError(400, 'WebhookRefused', refusedText, { refusals });
  };

  const recordVerb = ({ documentId, name }: Row, action: Action, after?: WebhookBody) =>
    pluginApi(strapi, 'audit').record({
      action,
      object: { type: WEBHOOK_UID, id: documentId, title: name },
      ...(after ? { after: { ...after } } : {}),
    });

  return {
    events: offered,

    async list(): Promise<Webhook[]> {
      const found: Row[] = await rows().findMany({ orderBy: [{ name: 'asc' }, { id: 'asc' }] });
      return found.map(viewOf);
    },

    /** @throws RefusedError 400 `WebhookRefused` */
    async add(body: WebhookBody): Promise<WebhookSecret> {
      judge(body);
      const secret = newSecret();
      return inTransaction(strapi, async () => {
        const row: Row = await rows().create({
          data: { ...body, secret: seal(strapi, secret), results: [] },
        });
        await recordVerb(row, 'notifications.webhook-added', body);
        return { webhook: viewOf(row), secret };
      });
    },

    /** @throws RefusedError 400 `WebhookRefused`, 404 `WebhookNotFound` */
    async change(documentId: string, body: WebhookBody): Promise<Webhook> {
      judge(body);
      return inTransaction(strapi, async () => {
        const row = await rowOf(documentId);
        await rows().update({ where: { documentId }, data: { ...body } });
        await recordVerb(row, 'notifications.webhook-changed', body);
        return viewOf(await rowOf(documentId));
      });
    },

    /** The former secret signs too for a term, so that the receiver may change over when it suits. */
    async rotateSecret(documentId: string): Promise<WebhookSecret> {
      const hours: number = strapi.config.get('channels.webhook.overlapHours');
      const secret = newSecret();
      return inTransaction(strapi, async () => {
        const row = await rowOf(documentId);
        const data = {
          secret: seal(strapi, secret),
          formerSecret: row.secret,
          formerSecretUntil: new Date(Date.now() + hours * 3_600_000),
        };
        await rows().update({ where: { documentId }, data });
        await recordVerb(row, 'notifications.webhook-secret-rotated');
        return { webhook: viewOf(await rowOf(documentId)), secret };
      });
    },

    async remove(documentId: string): Promise<void> {
      await inTransaction(strapi, async () => {
        const row = await rowOf(documentId);
        await rows().delete({ where: { documentId } });
        await recordVerb(row, 'notifications.webhook-removed');
      });
    },

    /** One request now, with the result of it; a disabled endpoint is told nothing. */
    async test(documentId: string): Promise<WebhookResult> {
      await rowOf(documentId);
      await adapterOf('webhook')?.deliver(
        strapi,
        {
          documentId: newId(),
          copy: 0,
          event: webhookTestEvent,
          recipient: { kind: 'system', id: documentId, name: null },
          address: documentId,
          subject: webhookTestEvent.title.ru,
          text: '',
          data: {},
          link: null,
          organization: null,
          unsubscribeUrl: null,
          isTracked: false,
          attempt: 1,
        },
        AbortSignal.timeout(30_000),
      );
      const [latest] = (await rowOf(documentId)).results;
      if (!latest) throw new Error('The attempt was not recorded');
      return latest;
    },
  };
};
