import type { Core } from '@strapi/strapi';
import type { AddressRule } from '../../../../../shared/http/allowed-addresses';
import { guardedAgents } from '../../../../../shared/http/guarded-agents';
import type { JobRun } from '../../../../../shared/jobs/task';
import { checkLink } from '../../../../../shared/links/check-link';
import { checkLinks } from '../../../../../shared/links/check-links';
import { LINK_UID, MODERATED_TYPES } from '../../../shared/ids';
import { moderatedType } from '../content/moderated-types';
import { getService } from '../get-service';

/** Documents whose links are asked together, so that one site is asked one request after another. */
const AT_ONCE = 50;

/** Between two requests to one site. */
const PAUSE_MS = 250;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, PAUSE_MS));

/** Asks the links that lead to other sites, and keeps what came of it. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  async function check(documents: readonly { type: string; documentId: string }[]): Promise<void> {
    const found = await Promise.all(
      documents.map(async ({ type, documentId }) => {
        const uid = moderatedType(strapi, type);
        const linked = uid && (await getService(strapi, 'collect-links').run(uid, documentId));
        if (!linked) await strapi.db.query(LINK_UID).deleteMany({ where: { targetId: documentId } });
        return linked ? [linked] : [];
      }),
    );
    const linked = found.flat();
    const agents = guardedAgents(strapi.config.get<AddressRule>('outbound.isAllowed'));
    const outcomes = await checkLinks(
      linked.flatMap(({ links }) => links.map(({ url }) => url)),
      async (url) => {
        const outcome = await checkLink(url, agents);
        await pause();
        return outcome;
      },
    );
    for (const document of linked) await getService(strapi, 'keep-links').run(document, outcomes);
  }

  return {
    ofDocument: (type: string, documentId: string): Promise<void> => check([{ type, documentId }]),

    /** Everything that is published; goes on where it was stopped by asking all again: the outcome is the same. */
    async ofAll(job: Pick<JobRun, 'signal' | 'progress'>): Promise<void> {
      const rows = await Promise.all(
        MODERATED_TYPES.map(async (type) => {
          const found: { documentId: string }[] = await strapi.db
            .query(type)
            .findMany({ select: ['documentId'], where: { publishedAt: { $notNull: true } } });
          return found.map(({ documentId }) => ({ type, documentId }));
        }),
      );
      const all = rows.flat();
      for (let start = 0; start < all.length; start += AT_ONCE) {
        job.signal.throwIfAborted();
        await check(all.slice(start, start + AT_ONCE));
        await job.progress(Math.min(start + AT_ONCE, all.length), all.length);
      }
    },
  };
};
