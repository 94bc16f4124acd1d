import type { Core } from '@strapi/strapi';
import { wallTimeAt } from '../../../../../domain/time/zone';
import { installationZone } from '../../../../../shared/time/installation-zone';
import { CONTENT_EVENTS } from '../events/content';
import { getService } from '../get-service';
import { PUBLISHED, publishedRow } from './published-row';
import { standingOf } from './standing';
import { type PublishedRow, TOLD_TYPES, type ToldUid, toldUid } from './told-types';

function documentIdOf(result: unknown): string | null {
  const isDocument = typeof result === 'object' && result !== null && 'documentId' in result;
  return isDocument ? String(result.documentId) : null;
}

/** An organisation is told of its own page too. */
const organizationOf = (uid: ToldUid, row: PublishedRow): string | null =>
  uid === 'api::organization.organization' ? row.documentId : (row.organization?.documentId ?? null);

async function tell(strapi: Core.Strapi, uid: ToldUid, documentId: string, isFirst: boolean): Promise<void> {
  const told = TOLD_TYPES[uid];
  const row = await publishedRow(strapi, uid, documentId);
  const [now, zone] = [new Date(), installationZone(strapi)];
  const standing = standingOf(row, now, zone);
  if (!row || standing.kind === 'gone') return;
  const siteUrl: string = strapi.config.get('notifications.siteUrl', '');
  const day = wallTimeAt(now, zone).date;
  await getService(strapi, 'notify').run({
    event: isFirst ? CONTENT_EVENTS.published : CONTENT_EVENTS.changed,
    recipients: [{ kind: 'subscribers', topics: told.topicsOf(row) }],
    data: {
      kind: told.kind,
      title: row.title ?? row.shortName ?? '',
      summary: row.lead ?? row.shortDescription ?? '',
      organization: row.organization?.shortName ?? row.shortName ?? '',
    },
    ...(siteUrl ? { link: `${siteUrl}/${told.path}/${row.slug}` } : {}),
    organization: organizationOf(uid, row),
    about: { type: uid, documentId },
    key: isFirst ? `published:${uid}:${documentId}` : `changed:${uid}:${documentId}:${day}`,
    ...(standing.kind === 'later' ? { notBefore: standing.from } : {}),
  });
}

/**
 * Tells the subscribers what was published, in the transaction of the publication: one row and one job, however many
 * subscribers there are. A correction of news or an announcement tells nobody.
 */
export function tellOfPublications(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { action, params } = context;
    const uid = toldUid(context.uid);
    const writes = action === 'publish' || action === 'create' || action === 'update';
    const publishes = action === 'publish' || ('status' in params && params.status === 'published');
    if (!uid || !writes || !publishes) return next();
    const known = 'documentId' in params ? params.documentId : undefined;
    const isFirst =
      !known || (await strapi.db.query(uid).count({ where: { documentId: known, ...PUBLISHED } })) === 0;
    const result = await next();
    const documentId = known ?? documentIdOf(result);
    if (documentId && (isFirst || TOLD_TYPES[uid].tellsChanges)) await tell(strapi, uid, documentId, isFirst);
    return result;
  });
}
