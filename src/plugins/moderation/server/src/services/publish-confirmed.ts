import type { Core } from '@strapi/strapi';
import { reasonsAgainst } from '../../../../../domain/moderation/reasons-against';
import { keepBackForErrors } from '../cases/keep-back';
import { publishIfClean } from '../cases/publish-if-clean';
import { publishInTime } from '../cases/publish-in-time';

/**
 * Publishes what was approved and waited for nothing but the confirmation of its contact data. What has been taken back,
 * changed or published meanwhile stays as it is; what is planned for later is left to its time. Of errors that the checks
 * of this minute find, and of what refuses the publication itself, its author is told, and whoever approved it.
 */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async run(caseId: string): Promise<void> {
    await publishInTime(strapi, caseId, async (open) => {
      if (reasonsAgainst('publish', open.facts, { kind: 'system' }, new Date()).length > 0) return;
      const report = await publishIfClean(strapi, open);
      if (report.errors > 0) await keepBackForErrors(strapi, open, report);
    });
  },
});
