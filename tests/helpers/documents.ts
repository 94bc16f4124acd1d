import type { App } from './app';

const BODY = [{ type: 'paragraph', children: [{ type: 'text', text: 'Текст.' }] }];

/** The least of every content type that can be saved and published; relations are the caller's. */
export const minimal = {
  'api::news-item.news-item': { title: 'Новость', slug: '', lead: 'Коротко о главном.', body: BODY },
  'api::announcement.announcement': {
    title: 'Объявление',
    slug: '',
    text: BODY,
    startsAt: '2026-01-01T00:00:00.000Z',
    audience: 'all',
    priority: 'normal',
  },
  'api::contact.contact': { fullName: 'Иванова Анна', slug: '', position: 'Специалист' },
  'api::regulation.regulation': {
    title: 'О порядке приёма',
    slug: '',
    kind: 'municipal-resolution',
    number: '1-п',
    adoptedOn: '2026-01-10',
  },
  'api::article.article': { title: 'Как подать заявление', slug: '', audience: 'citizens', body: BODY },
} as const;

export type SimpleType = keyof typeof minimal;
export const SIMPLE_TYPES = Object.keys(minimal) as SimpleType[];

let made = 0;

/** The body of a create request; `organization` as the content manager sends a relation. */
export function dataOf(uid: SimpleType, organization?: { documentId: string }, changes: object = {}): object {
  made += 1;
  return {
    ...minimal[uid],
    slug: `doc-${process.pid}-${made}`,
    ...(organization ? { organization: { connect: [{ documentId: organization.documentId }] } } : {}),
    ...changes,
  };
}

/** Writes the document as the system does, with no acting person. */
export async function createDocument(
  app: App,
  uid: SimpleType,
  organization?: { documentId: string },
  changes: object = {},
  published = false,
): Promise<string> {
  return app.run(
    async (strapi, { uid, data, published }) => {
      const { documentId } = await strapi
        .documents(uid as 'api::news-item.news-item')
        .create({ data: data as never });
      const reason = 'Тестовые данные';
      const moderation = strapi.plugin('moderation').service('api');
      if (published) await moderation.publishAsSystem({ type: uid, documentId, reason });
      return documentId;
    },
    { uid, data: dataOf(uid, organization, changes), published },
  );
}
