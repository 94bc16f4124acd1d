import type { Core } from '@strapi/strapi';
import { checkPolicy } from '../../../../../domain/checks/policy/check-policy';
import { mergePolicy, type Policy } from '../../../../../domain/checks/policy/policy';
import { checksOf } from '../../../../../shared/checks/check-registry';
import { inTransaction } from '../../../../../shared/db/in-transaction';
import { RefusedError } from '../../../../../shared/errors';
import { pluginApi } from '../../../../../shared/plugin-api';
import { PUBLIC_TYPES } from '../../../../../shared/public-api/public-types';
import { POLICY_UID } from '../../../shared/ids';
import type { ChangePolicyBody } from '../../../shared/policy';
import { contentModels, fieldNames } from '../content-models';
import { getService } from '../get-service';

function vocabularyOf(strapi: Core.Strapi) {
  const models = contentModels(strapi);
  return {
    checks: new Set(checksOf(strapi).map(({ code }) => code)),
    fields: Object.fromEntries(PUBLIC_TYPES.map(({ uid }) => [uid, fieldNames(models, uid)])),
  };
}

function refuse(strapi: Core.Strapi, policy: Policy): void {
  const refusals = checkPolicy(policy, vocabularyOf(strapi), ['change']);
  if (refusals.length === 0) return;
  const text = {
    ru: 'Политику нельзя сохранить. Исправьте отмеченное.',
    en: 'The policy cannot be saved. Correct what is marked.',
  };
  throw new RefusedError(400, 'PolicyRefused', text, { refusals });
}

/**
 * Makes the next version of the publication policy; earlier ones stay to be read.
 * @throws RefusedError 400 `PolicyRefused` (unknown checks or fields, wrong bounds), 409 `PolicyChanged`
 */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async run(actor: { userId: number }, { version, change, note }: ChangePolicyBody): Promise<Policy> {
    return inTransaction(strapi, async (trx) => {
      // One after another: the second of two at once must see what the first has made.
      await trx.raw("select pg_advisory_xact_lock(hashtext('moderation_policies'))");
      const current = await getService(strapi, 'current-policy').get();
      if (current.version !== version) {
        const [latest] = await getService(strapi, 'current-policy').versions();
        const who = { ru: latest?.author ?? 'другой человек', en: latest?.author ?? 'somebody else' };
        const note = latest ? ` «${latest.note}»` : '';
        const text = {
          ru: `Правила уже изменил(а) ${who.ru}:${note}. Обновите страницу и повторите.`,
          en: `The policy has been changed by ${who.en}:${note}. Reload the page and try again.`,
        };
        throw new RefusedError(409, 'PolicyChanged', text, {
          extra: { version: current.version, changed: latest ?? null },
        });
      }
      const policy = mergePolicy(current, change);
      refuse(strapi, policy);
      await strapi.db
        .query(POLICY_UID)
        .create({ data: { version: policy.version, policy, note, author: actor.userId } });
      await pluginApi(strapi, 'audit').record({
        action: 'moderation.policy-changed',
        object: { type: POLICY_UID, id: String(policy.version), title: note },
        before: { version },
        after: { version: policy.version, change: JSON.parse(JSON.stringify(change)) },
      });
      return policy;
    });
  },
});
