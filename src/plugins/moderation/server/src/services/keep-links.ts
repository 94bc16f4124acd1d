import type { Core } from '@strapi/strapi';
import { inTransaction } from '../../../../../shared/db/in-transaction';
import type { LinkOutcome } from '../../../../../shared/links/link-outcome';
import { pluginApi } from '../../../../../shared/plugin-api';
import { LINK_UID } from '../../../shared/ids';
import { LINK_EVENTS } from '../events/links';
import type { LinkedDocument } from './collect-links';

interface Row {
  readonly url: string;
  readonly field: string;
  readonly brokenSince: string | null;
}

/** More would not be read in a letter: the page shows them all. */
const MOST = 10;

/** Keeps what the links of one document answered; tells the people of its organisation of those newly broken. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  async function tell(
    { type, documentId, title, organization }: LinkedDocument,
    broken: readonly { url: string; reason: string }[],
  ): Promise<void> {
    if (broken.length === 0 || organization === null) return;
    const staff = await pluginApi(strapi, 'registry').staffOf(organization);
    const lines = broken.slice(0, MOST).map(({ url, reason }) => `– ${url}: ${reason}`);
    await pluginApi(strapi, 'notifications').notify({
      event: LINK_EVENTS.broken,
      recipients: staff.map((userId) => ({ kind: 'staff', userId })),
      data: { title, count: String(broken.length), text: lines.join('\n') },
      link: `/content-manager/collection-types/${type}/${documentId}`,
      organization,
    });
  }

  return {
    async run(document: LinkedDocument, outcomes: ReadonlyMap<string, LinkOutcome>): Promise<void> {
      const { type, documentId, title, organization, links } = document;
      const target = { targetType: type, targetId: documentId };
      await inTransaction(strapi, async (trx) => {
        // The nightly run and the job of the document may come to it at once.
        await trx.raw("select pg_advisory_xact_lock(hashtextextended('moderation_links:' || ?, 0))", [
          documentId,
        ]);
        const former: Row[] = await strapi.db.query(LINK_UID).findMany({ where: target });
        await strapi.db.query(LINK_UID).deleteMany({ where: target });
        const now = new Date();
        const news: { url: string; reason: string }[] = [];
        for (const { url, field } of links) {
          const outcome = outcomes.get(url);
          if (!outcome) continue;
          const isBroken = outcome.state === 'broken';
          const since = former.find((row) => row.url === url)?.brokenSince ?? null;
          if (isBroken && since === null) news.push({ url, reason: outcome.text.ru });
          await strapi.db.query(LINK_UID).create({
            data: {
              ...target,
              ...{ targetTitle: title, organization, field, url },
              stage: outcome.state,
              reason: outcome.reason,
              httpStatus: outcome.status,
              finalUrl: outcome.finalUrl,
              checkedAt: now,
              // An answer that cannot be told now does not make a broken link whole.
              brokenSince: isBroken ? (since ?? now) : outcome.state === 'unknown' ? since : null,
            },
          });
        }
        await tell(document, news);
      });
    },
  };
};
