import type { Core, UID } from '@strapi/strapi';
import { countErrors, runChecks } from '../../../../../domain/checks/run-checks';
import { takeApart } from '../../../../../domain/checks/take-apart';
import { checksOf } from '../../../../../shared/checks/check-registry';
import { pluginApi } from '../../../../../shared/plugin-api';
import { type Ability, contentPermissions } from '../../../../../shared/strapi-services';
import type { CheckReport } from '../../../shared/contract';
import { withStoredKinds } from '../content/look-into-files';
import { checkedType, contentModels, populateOf } from '../content-models';
import { getService } from '../get-service';
import { documentNotFound } from './document-not-found';

/** «Проверка на ошибки» of the saved draft. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  async function report(uid: UID.CollectionType, documentId: string): Promise<CheckReport> {
    const models = contentModels(strapi);
    const populate = populateOf(models, uid);
    // The hash first: content that changes in between is then not taken for checked.
    const hash = await pluginApi(strapi, 'audit').hashOf({ type: uid, documentId });
    const query = { documentId, populate };
    const document = (await strapi.documents(uid).findOne(query)) ?? documentNotFound();
    const snapshot = takeApart(models, uid, await withStoredKinds(strapi, document));
    const context = await getService(strapi, 'check-context').of(uid, snapshot);
    const findings = runChecks(snapshot, context, checksOf(strapi));
    const errors = countErrors(findings);
    return {
      findings,
      errors,
      warnings: findings.length - errors,
      policyVersion: context.policy.version,
      hash,
      checkedAt: context.now.toISOString(),
    };
  }

  return {
    /** @throws RefusedError 404 `DocumentNotFound` */
    async run(type: string, documentId: string): Promise<CheckReport> {
      return report(checkedType(type) ?? documentNotFound(), documentId);
    },

    /** The same for a person: of what they may read. @throws RefusedError 404 `DocumentNotFound` */
    async runFor(ability: Ability, type: string, documentId: string): Promise<CheckReport> {
      const uid = checkedType(type) ?? documentNotFound();
      const checker = contentPermissions(strapi, ability, uid);
      if (checker.cannot.read()) documentNotFound();
      const { filters } = await checker.sanitizedQuery.read({});
      const where = { $and: [{ documentId }, filters ?? {}] };
      if ((await strapi.db.query(uid).count({ where })) === 0) documentNotFound();
      return report(uid, documentId);
    },
  };
};
