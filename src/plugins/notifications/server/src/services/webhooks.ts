import type { Core } from '@strapi/strapi';
import { changedFields, type JournalFields } from '../../../../../domain/audit/changed-fields';
import { inTransaction, type Transaction } from '../../../../../shared/db/in-transaction';
import { RefusedError } from '../../../../../shared/errors';
import { pluginApi } from '../../../../../shared/plugin-api';
import { TABLES, WEBHOOK_UID } from '../../../shared/ids';
import type {
  OrganizationName,
  Webhook,
  WebhookBody,
  WebhookResult,
  WebhookSecret,
} from '../../../shared/webhooks';
import { adapterOf } from '../channels';
import { webhookTestEvent } from '../events/webhook-test';
import { newId } from '../queries/new-id';
import { organizationNames, organizationsLike } from '../queries/organization-names';
import type { PickerQuestion } from '../validation/webhooks';
import { eventsForSystems, judgeWebhook } from '../webhooks/judge-webhook';
import { newSecret, seal } from '../webhooks/secrets';

const notFound = {
  ru: 'Вебхук не найден. Обновите список.',
  en: 'The webhook was not found. Reload the list.',
};

type Action = `notifications.webhook-${'added' | 'changed' | 'secret-rotated' | 'removed'}`;

interface Row extends Omit<Webhook, 'formerSecretUntil' | 'organizationName'> {
  readonly secret: string;
  readonly formerSecretUntil: string | Date | null;
}

type Fields = { readonly before?: JournalFields; readonly after?: JournalFields };

/** What administrators choose, as the journal tells of it: never the secrets. */
const settingsOf = ({ name, url, isEnabled, events, organization }: Row): JournalFields => ({
  ...{ name, url, isEnabled, events, organization },
});

function viewOf(row: Row, names: ReadonlyMap<string, string>): Webhook {
  const { documentId, name, url, isEnabled, events, organization, results, formerSecretUntil } = row;
  const until = formerSecretUntil === null ? null : new Date(formerSecretUntil);
  const isRotating = until !== null && until > new Date();
  return {
    ...{ documentId, name, url, isEnabled, events, organization, results },
    organizationName: organization === null ? null : (names.get(organization) ?? null),
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

  const withName = async (row: Row): Promise<Webhook> => {
    const { organization } = row;
    const names = await organizationNames(strapi, organization === null ? [] : [organization]);
    return viewOf(row, names);
  };

  /** The second of two writers waits here, and reads what the first has written. */
  const lockedRow = async (trx: Transaction, documentId: string): Promise<Row> => {
    await trx(TABLES.webhooks).select('id').where({ document_id: documentId }).forUpdate();
    return rowOf(documentId);
  };

  const recordVerb = ({ documentId, name }: Row, action: Action, fields: Fields = {}) =>
    pluginApi(strapi, 'audit').record({
      action,
      object: { type: WEBHOOK_UID, id: documentId, title: name },
      ...fields,
    });

  return {
    events: () => eventsForSystems(strapi),

    organizations: (question: PickerQuestion): Promise<OrganizationName[]> =>
      organizationsLike(strapi, { text: question.text, limit: question.pageSize }),

    async list(): Promise<Webhook[]> {
      const found: Row[] = await rows().findMany({ orderBy: [{ name: 'asc' }, { id: 'asc' }] });
      const chosen = found.flatMap(({ organization }) => organization ?? []);
      const names = await organizationNames(strapi, chosen);
      return found.map((row) => viewOf(row, names));
    },

    /** @throws RefusedError 400 `WebhookRefused` */
    async add(body: WebhookBody): Promise<WebhookSecret> {
      await judgeWebhook(strapi, body);
      const secret = newSecret();
      return inTransaction(strapi, async () => {
        const row: Row = await rows().create({
          data: { ...body, secret: seal(strapi, secret), results: [] },
        });
        await recordVerb(row, 'notifications.webhook-added', { after: { ...body } });
        return { webhook: await withName(row), secret };
      });
    },

    /** @throws RefusedError 400 `WebhookRefused`, 404 `WebhookNotFound` */
    async change(documentId: string, body: WebhookBody): Promise<Webhook> {
      await judgeWebhook(strapi, body);
      return inTransaction(strapi, async (trx) => {
        const row = await lockedRow(trx, documentId);
        const changed = changedFields(settingsOf(row), { ...body });
        if (Object.keys(changed.after).length === 0) return withName(row);
        await rows().update({ where: { documentId }, data: { ...body } });
        await recordVerb(row, 'notifications.webhook-changed', changed);
        return withName(await rowOf(documentId));
      });
    },

    /** The former secret signs too for a term, so that the receiver may change over when it suits. */
    async rotateSecret(documentId: string): Promise<WebhookSecret> {
      const hours: number = strapi.config.get('channels.webhook.overlapHours');
      const secret = newSecret();
      return inTransaction(strapi, async (trx) => {
        const row = await lockedRow(trx, documentId);
        const data = {
          secret: seal(strapi, secret),
          formerSecret: row.secret,
          formerSecretUntil: new Date(Date.now() + hours * 3_600_000),
        };
        await rows().update({ where: { documentId }, data });
        await recordVerb(row, 'notifications.webhook-secret-rotated');
        return { webhook: await withName(await rowOf(documentId)), secret };
      });
    },

    async remove(documentId: string): Promise<void> {
      await inTransaction(strapi, async (trx) => {
        const row = await lockedRow(trx, documentId);
        await rows().delete({ where: { documentId } });
        await recordVerb(row, 'notifications.webhook-removed', { before: settingsOf(row) });
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
