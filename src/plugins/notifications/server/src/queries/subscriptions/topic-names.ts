import type { Core } from '@strapi/strapi';
import { parseTopic, type Topic } from '../../../../../../domain/notifications/topics';

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
  const rows: { documentId: string; title?: string; shortName?: string }[] = await strapi.db
    .query(uid)
    .findMany({ where: { documentId: { $in: documentIds }, publishedAt: { $notNull: true } } });
  const word = kind === 'service' ? 'Услуга' : 'Организация';
  return rows.map((row) => [`${kind}:${row.documentId}`, `${word}: ${row.title ?? row.shortName ?? ''}`]);
}

/** What people call the topics; one that does not exist, or is not published, has no name. */
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
