import type { Core } from '@strapi/strapi';
import type { CaseChecks } from '../../../shared/checks';
import { type Actor, nameOfUser } from '../cases/actor';
import { type KeptCase, onCase, readingCase } from '../cases/open-case';
import { requireCaseReader } from '../cases/require-case-reader';
import { isCurrentReport } from '../cases/require-checked';
import { getService } from '../get-service';
import { latestReport } from '../queries/check-reports';

/** What the checks found in the version a case is about. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  async function shown({ trx, row, content, isGone }: KeptCase): Promise<CaseChecks> {
    const report = await latestReport(trx, row.document_id);
    const isCurrent = !isGone && report !== null && (await isCurrentReport(strapi, report, content));
    return { report, isCurrent };
  }

  return {
    /** @throws RefusedError 404 `CaseNotFound`, `DocumentNotFound` */
    read(actor: Actor, documentId: string): Promise<CaseChecks> {
      return readingCase(strapi, documentId, async (kept) => {
        await requireCaseReader(strapi, actor, kept);
        return shown(kept);
      });
    },

    /** Checks the draft as it stands and keeps the report. @throws RefusedError as `read` */
    rerun(actor: Actor, documentId: string): Promise<CaseChecks> {
      return onCase(strapi, documentId, async (kept) => {
        await requireCaseReader(strapi, actor, kept);
        const report = await getService(strapi, 'check-document').run(kept.uid, kept.row.target_id);
        const by = { name: await nameOfUser(strapi, actor.userId) };
        await getService(strapi, 'keep-report').run(report, { caseId: documentId, occasion: 'rerun', by });
        return shown(kept);
      });
    },
  };
};
