import type { Core } from '@strapi/strapi';
import { refuseModeration } from '../../../../../domain/moderation/messages';
import type { Refusal } from '../../../../../domain/refusal';
import { inTransaction } from '../../../../../shared/db/in-transaction';
import { lockDocument } from '../../../../../shared/db/lock-document';
import { RefusedError } from '../../../../../shared/errors';
import { pluginApi } from '../../../../../shared/plugin-api';
import type { Activation } from '../../../shared/activation';
import { ACTIVATION_UID } from '../../../shared/ids';
import { publicAddress } from '../activation/public-address';
import { activationKey, ORGANIZATION, tellOfActivation } from '../activation/tell-of-activation';
import { type Actor, isAllowed, personBefore } from '../cases/actor';
import { refuseFor } from '../cases/refuse';
import { requireTarget } from '../cases/target';
import { readContent } from '../content/read-content';
import { ACTIVATION_EVENTS } from '../events/activation';
import { activationOf } from '../queries/activation-of';
import { responsiblePeople } from '../queries/responsible-people';

const notActiveText = {
  ru: 'Страница организации ещё не опубликована.',
  en: 'The page of the organisation is not public yet.',
};

const targetOf = (documentId: string) => ({ uid: ORGANIZATION, documentId }) as const;

/** Whoever keeps the profile marks the notice. */
async function reasonsAgainstHandling(
  strapi: Core.Strapi,
  { ability }: Actor,
  organization: string,
): Promise<Refusal[]> {
  const mayChange = await isAllowed(strapi, ability, 'update', ORGANIZATION, organization);
  return mayChange ? [] : [refuseModeration('ForeignOrganization')];
}

/** First publications of organisations and what was done about them. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** null: never public. @throws RefusedError 404 `DocumentNotFound` for an organisation one may not read */
  async read(actor: Actor, organization: string): Promise<Activation | null> {
    await requireTarget(strapi, actor, targetOf(organization));
    const found = await activationOf(strapi, organization);
    if (!found) return null;
    const { createdAt, handledAt, handledByName: handledBy } = found;
    const address = publicAddress(strapi, organization);
    const againstHandling = await reasonsAgainstHandling(strapi, actor, organization);
    const activatedAt = new Date(createdAt).toISOString();
    return { activatedAt, address, handledAt, handledBy, againstHandling };
  },

  /**
   * Marks the notice as handled; the first mark stays.
   * @throws RefusedError 404 `DocumentNotFound`, 403 `ForeignOrganization`, 409 `NotActivated`
   */
  async handle(actor: Actor, organization: string): Promise<void> {
    await inTransaction(strapi, async (trx) => {
      const target = targetOf(organization);
      await lockDocument(trx, ORGANIZATION, organization);
      const { title } = await requireTarget(strapi, actor, target);
      refuseFor(await reasonsAgainstHandling(strapi, actor, organization));
      const found = await activationOf(strapi, organization);
      if (!found) throw new RefusedError(409, 'NotActivated', notActiveText);
      if (found.handledAt !== null) return;
      const { userId, name } = await personBefore(strapi, actor, target);
      const data = { handledBy: userId, handledByName: name, handledAt: new Date() };
      await strapi.db.query(ACTIVATION_UID).update({ where: { id: found.id }, data });
      const object = { type: ORGANIZATION, id: organization, title };
      await pluginApi(strapi, 'audit').record({
        action: 'moderation.activation-handled',
        object,
        organization,
      });
      for (const event of Object.values(ACTIVATION_EVENTS)) {
        await pluginApi(strapi, 'notifications').markAnswered(activationKey(event, organization));
      }
    });
  },

  /** Tells once more, where nobody has handled the notice and the organisation is still public. */
  async remind(organization: string): Promise<void> {
    await inTransaction(strapi, async (trx) => {
      const found = await activationOf(strapi, organization);
      const content = await readContent(strapi, ORGANIZATION, organization, 'published');
      if (!found || found.handledAt !== null || !content) return;
      const to = await responsiblePeople(strapi, organization);
      const event = ACTIVATION_EVENTS.waiting;
      const at = new Date(found.createdAt);
      await tellOfActivation(strapi, trx, { event, organization, title: content.title, at, to });
    });
  },
});
