import type { Core } from '@strapi/strapi';
import type { CaseChecks } from '../../../shared/checks';
import { type Actor, nameOfUser } from '../cases/actor';
import { type OpenCase, onCase } from '../cases/open-case';
import { isCurrentReport } from '../cases/require-checked';
import { requireTarget } from '../cases/target';
import { getService } from '../get-service';
import { latestReport } from '../queries/check-reports';

/** What the checks found in the version a case is about. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  async function shown({ trx, row, content }: OpenCase): Promise<CaseChecks> {
    const report = await latestReport(trx, row.document_id);
    return { report, isCurrent: report !== null && (await isCurrentReport(strapi, report, content)) };
  }

  const seenBy = (actor: Actor, { uid, row }: OpenCase) =>
    requireTarget(strapi, actor, { uid, documentId: row.target_id });

  return {
    /** @throws RefusedError 404 `CaseNotFound`, `DocumentNotFound` */
    read(actor: Actor, documentId: string): Promise<CaseChecks> {
      return onCase(strapi, documentId, async (open) => {
        await seenBy(actor, open);
        return shown(open);
      });
    },

    /** Checks the draft as it stands and keeps the report. @throws RefusedError as `read` */
    rerun(actor: Actor, documentId: string): Promise<CaseChecks> {
      return onCase(strapi, documentId, async (open) => {
        await seenBy(actor, open);
        const report = await getService(strapi, 'check-document').run(open.uid, open.row.target_id);
        const by = { name: await nameOfUser(strapi, actor.userId) };
        await getService(strapi, 'keep-report').run(report, { caseId: documentId, occasion: 'rerun', by });
        return shown(open);
      });
    },
  };
};
