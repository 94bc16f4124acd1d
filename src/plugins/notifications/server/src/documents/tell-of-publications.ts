import type { Core, UID } from '@strapi/strapi';
import { CONTENT_EVENTS } from '../events/content';
import { getService } from '../get-service';
import { isForEverybody, type PublishedRow, TOLD_TYPES, type ToldType } from './told-types';

const PUBLISHED = { publishedAt: { $notNull: true } };

function documentIdOf(result: unknown): string | null {
  const isDocument = typeof result === 'object' && result !== null && 'documentId' in result;
  return isDocument ? String(result.documentId) : null;
}

/** The moment from which everybody sees it; undefined: already. */
function visibleFrom({ startsAt, validFrom }: PublishedRow): Date | undefined {
  const from = startsAt ?? validFrom;
  const moment = from ? new Date(from) : undefined;
  return moment && moment > new Date() ? moment : undefined;
}

async function tell(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  told: ToldType,
  documentId: string,
  isFirst: boolean,
): Promise<void> {
  const populate = uid === 'api::organization.organization' ? {} : { populate: ['organization'] };
  const row: PublishedRow | null = await strapi.db
    .query(uid)
    .findOne({ where: { documentId, ...PUBLISHED }, ...populate });
  if (!row || !isForEverybody(row)) return;
  const siteUrl: string = strapi.config.get('notifications.siteUrl', '');
  const from = visibleFrom(row);
  const day = new Date().toISOString().slice(0, 10);
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
    organization: row.organization?.documentId ?? null,
    key: isFirst ? `published:${uid}:${documentId}` : `changed:${uid}:${documentId}:${day}`,
    ...(from ? { notBefore: from } : {}),
  });
}

/**
 * Tells the subscribers what was published, in the transaction of the publication: one row and one job, however many
 * subscribers there are. A correction of news or an announcement tells nobody.
 */
export function tellOfPublications(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { uid, action, params } = context;
    const told = TOLD_TYPES[uid];
    const writes = action === 'publish' || action === 'create' || action === 'update';
    const publishes = action === 'publish' || ('status' in params && params.status === 'published');
    if (!told || !writes || !publishes) return next();
    const known = 'documentId' in params ? params.documentId : undefined;
    const isFirst =
      !known || (await strapi.db.query(uid).count({ where: { documentId: known, ...PUBLISHED } })) === 0;
    const result = await next();
    const documentId = known ?? documentIdOf(result);
    if (documentId && (isFirst || told.tellsChanges)) await tell(strapi, uid, told, documentId, isFirst);
    return result;
  });
}
