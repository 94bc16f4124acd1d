import type { Core } from '@strapi/strapi';
import { reasonsAgainst } from '../../../../../domain/moderation/reasons-against';
import { onCaseInTime } from '../cases/on-case-in-time';
import { publishIfClean } from '../cases/publish-if-clean';
import { tellOfFindings } from '../cases/tell-of-findings';
import { peopleOfCase } from '../contacts/tell-of-contacts';

/**
 * Publishes what was approved and waited for nothing but the confirmation of its contact data. What has been taken back,
 * changed or published meanwhile stays as it is; what is planned for later is left to its time. Of errors that the checks
 * of this minute find its author is told, and whoever approved it.
 */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async run(caseId: string): Promise<void> {
    await onCaseInTime(strapi, caseId, async (open) => {
      const { row, facts, trx } = open;
      if (reasonsAgainst('publish', facts, { kind: 'system' }, new Date()).length > 0) return;
      const report = await publishIfClean(strapi, open);
      await tellOfFindings(strapi, row, report, { to: await peopleOfCase(trx, row), leadsTo: 'case' });
    });
  },
});
