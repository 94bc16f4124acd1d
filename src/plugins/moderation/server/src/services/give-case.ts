import type { Core } from '@strapi/strapi';
import { reasonsAgainstReceiving } from '../../../../../domain/moderation/receiving';
import { RefusedError } from '../../../../../shared/errors';
import type { GiveBody } from '../../../shared/hands';
import { LIMITS } from '../../../shared/ids';
import type { Actor } from '../cases/actor';
import { moveCase } from '../cases/move-case';
import { onCase, requireAllowed } from '../cases/open-case';
import { personNamed } from '../cases/person-named';
import { tellOfCase } from '../cases/tell-of-case';
import { CASE_EVENTS } from '../events/cases';

const mayNotText = {
  ru: 'Этот сотрудник не может решать этот шаг. Выберите другого из списка.',
  en: 'This person may not decide the step. Choose another from the list.',
};

const HOUR_MS = 60 * 60 * 1000;

/**
 * Gives a case to a named person who may decide the step: `hand-over` by whoever holds the claim, `assign` by the head of
 * the moderators, whoever holds it. It waits for that person `LIMITS.givenHours`, then others may claim it.
 * @throws RefusedError 403 and 409 by the rules, 409 `ReceiverMayNotDecide` with the reasons
 */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async run(
    verb: 'hand-over' | 'assign',
    actor: Actor,
    documentId: string,
    { person: receiverId, text }: GiveBody,
  ): Promise<void> {
    await onCase(strapi, documentId, async (open) => {
      const giver = await requireAllowed(strapi, actor, verb, open);
      const receiver = await personNamed(strapi, receiverId, open);
      const now = new Date();
      const refusals = receiver ? reasonsAgainstReceiving(open.facts, receiver, now) : [];
      if (!receiver || refusals.length > 0)
        throw new RefusedError(409, 'ReceiverMayNotDecide', mayNotText, { refusals });
      await moveCase(strapi, open.row, {
        verb,
        stage: 'in-review',
        by: giver,
        text: text ? `${receiver.name}: ${text}` : receiver.name,
        data: {
          claimedBy: receiver.userId,
          claimedUntil: new Date(now.getTime() + LIMITS.givenHours * HOUR_MS),
        },
      });
      await tellOfCase(strapi, open.row, {
        event: CASE_EVENTS.given,
        to: receiver.userId === giver.userId ? [] : [receiver.userId],
        person: giver.name,
        text: text ?? null,
        leadsTo: 'case',
      });
    });
  },
});
