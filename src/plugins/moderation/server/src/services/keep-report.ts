import type { Core } from '@strapi/strapi';
import type { CheckOccasion } from '../../../shared/checks';
import type { CheckReport } from '../../../shared/contract';
import { CHECK_REPORT_UID } from '../../../shared/ids';

interface Kept {
  readonly caseId: string;
  readonly occasion: CheckOccasion;
  /** null: the program. */
  readonly by: { readonly name: string } | null;
}

/** Leaves a report with the case, in the caller's transaction; earlier ones stay. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async run(report: CheckReport, { caseId, occasion, by }: Kept): Promise<void> {
    const { hash, findings, errors, warnings, policyVersion, checkedAt } = report;
    await strapi.db.query(CHECK_REPORT_UID).create({
      data: {
        ...{ caseId, occasion, actorName: by?.name ?? null },
        ...{ contentHash: hash, policyVersion, errors, warnings, findings, checkedAt },
      },
    });
  },
});
