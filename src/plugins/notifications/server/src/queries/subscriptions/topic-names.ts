import type { Core } from '@strapi/strapi';
import { parseTopic, type Topic } from '../../../../../../domain/notifications/topics';
import { installationZone } from '../../../../../../shared/time/installation-zone';
import { PUBLISHED } from '../../documents/published-row';
import { standingOf } from '../../documents/standing';
import type { PublishedRow } from '../../documents/told-types';

/** A topic that stands for everything of one kind has no document. */
const GENERAL = { news: 'Все новости', announcements: 'Все объявления' } as const;

type Named = Extract<Topic, { documentId: string }>;

async function namesOf(
  strapi: Core.Strapi,
  kind: Named['kind'],
  topics: readonly Named[],
): Promise<[string, string][]> {
  const documentIds = topics.filter((topic) => topic.kind === kind).map(({ documentId }) => documentId);
  if (documentIds.length === 0) return [];
  const uid = kind === 'service' ? 'api::service.service' : 'api::organization.organization';
  const published: PublishedRow[] = await strapi.db
    .query(uid)
    .findMany({ where: { documentId: { $in: documentIds }, ...PUBLISHED } });
  const [now, zone] = [new Date(), installationZone(strapi)];
  const rows = published.filter((row) => standingOf(row, now, zone).kind === 'public');
  const word = kind === 'service' ? 'Услуга' : 'Организация';
  return rows.map((row) => [`${kind}:${row.documentId}`, `${word}: ${row.title ?? row.shortName ?? ''}`]);
}

/** What people call the topics; one that does not exist, or that not everybody may see now, has no name. */
export async function topicNames(
  strapi: Core.Strapi,
  topics: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const parsed = topics.flatMap((text) => parseTopic(text) ?? []);
  const named = parsed.filter((topic): topic is Named => 'documentId' in topic);
  const general = parsed.flatMap(({ kind }): [string, string][] =>
    kind === 'news' || kind === 'announcements' ? [[kind, GENERAL[kind]]] : [],
  );
  return new Map([
    ...general,
    ...(await namesOf(strapi, 'organization', named)),
    ...(await namesOf(strapi, 'service', named)),
  ]);
}
