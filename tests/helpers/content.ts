import type { UID } from '@strapi/strapi';
import type { App } from './app';

type Status = 'draft' | 'published';

/** Writes a document past HTTP, through the document service and its rules; gives its documentId. */
export async function createDocument(
  app: App,
  uid: UID.CollectionType,
  data: Record<string, unknown>,
  status: Status = 'published',
): Promise<string> {
  return app.run(
    async (strapi, { uid, data, status }) => {
      const { documentId } = await strapi.documents(uid).create({ data });
      const hasDrafts = strapi.contentType(uid).options?.draftAndPublish === true;
      const reason = 'Тестовые данные';
      const moderation = strapi.plugin('moderation').service('api');
      if (hasDrafts && status === 'published')
        await moderation.publishAsSystem({ type: uid, documentId, reason });
      return documentId;
    },
    { uid, data, status },
  );
}

let made = 0;
const next = (): number => {
  made += 1;
  return made;
};

const text = (words: string) => [{ type: 'paragraph', children: [{ type: 'text', text: words }] }];

export async function createOrganization(app: App, changes: object = {}, status?: Status): Promise<string> {
  const n = next();
  const address = { index: '443000', region: 'Самарская область', city: 'Заречный' };
  const data = {
    fullName: `Администрация города Заречного № ${n}`,
    shortName: `Администрация ${n}`,
    slug: `organization-${n}`,
    kind: 'local-body',
    category: 'active',
    timeZone: 'Europe/Moscow',
    inn: '7707083893',
    ogrn: '1027700132195',
    phone: '+74951234567',
    email: 'info@zarechny.example',
    legalAddress: address,
    ...changes,
  };
  return createDocument(app, 'api::organization.organization', data, status);
}

export async function createNews(
  app: App,
  organization: string,
  changes: object = {},
  status?: Status,
): Promise<string> {
  const n = next();
  const data = {
    title: `Новость ${n}`,
    slug: `news-${n}`,
    lead: `Коротко о новости ${n}`,
    body: text(`Подробно о новости ${n}`),
    topic: 'transport',
    tags: [{ name: 'город' }, { name: 'дороги' }],
    organization,
    ...changes,
  };
  return createDocument(app, 'api::news-item.news-item', data, status);
}

export async function createService(
  app: App,
  organization: string,
  changes: object = {},
  status?: Status,
): Promise<string> {
  const n = next();
  const category = await createDocument(app, 'api::service-category.service-category', {
    title: `Раздел ${n}`,
    slug: `category-${n}`,
    code: `C-${n}`,
  });
  const data = {
    title: `Услуга ${n}`,
    slug: `service-${n}`,
    code: `S-${n}`,
    category,
    organization,
    shortDescription: 'Коротко об услуге',
    result: 'Справка',
    audiences: [{ kind: 'citizens' }],
    terms: [{ title: 'Предоставление услуги', number: 10, unit: 'working-days' }],
    price: { kind: 'free' },
    channels: [{ kind: 'in-person' }],
    ...changes,
  };
  return createDocument(app, 'api::service.service', data, status);
}

/** A service that has everything the publication policy asks for: it may be submitted. */
export async function createCompleteService(
  app: App,
  organization: string,
  changes: object = {},
  status?: Status,
): Promise<string> {
  const complete = {
    fullDescription: text('Справку выдают всем, кто живёт в городе.'),
    requiredDocuments: [{ title: 'Заявление', form: 'original', isMandatory: true }],
    responsibleContact: await createContact(app, organization),
    ...changes,
  };
  return createService(app, organization, complete, status);
}

export async function createAnnouncement(
  app: App,
  organization: string,
  changes: object = {},
  status?: Status,
): Promise<string> {
  const n = next();
  const data = {
    title: `Объявление ${n}`,
    slug: `announcement-${n}`,
    text: text(`Текст объявления ${n}`),
    startsAt: '2020-01-01T00:00:00.000Z',
    audience: 'all',
    priority: 'normal',
    organization,
    ...changes,
  };
  return createDocument(app, 'api::announcement.announcement', data, status);
}

export async function createContact(
  app: App,
  organization: string,
  changes: object = {},
  status?: Status,
): Promise<string> {
  const n = next();
  const data = {
    fullName: `Иванова Мария № ${n}`,
    slug: `contact-${n}`,
    position: 'Специалист',
    phone: '+74951234567',
    isPublic: true,
    organization,
    ...changes,
  };
  return createDocument(app, 'api::contact.contact', data, status);
}

/** The header of a signed-in citizen (users-permissions, role `authenticated`). */
export async function citizenHeaders(app: App): Promise<{ Authorization: string }> {
  const n = next();
  const token = await app.run(async (strapi, n) => {
    const role = await strapi.db
      .query('plugin::users-permissions.role')
      .findOne({ where: { type: 'authenticated' } });
    const user = await strapi.db.query('plugin::users-permissions.user').create({
      data: {
        username: `citizen-${n}`,
        email: `citizen-${n}@test.example`,
        provider: 'local',
        confirmed: true,
        blocked: false,
        role: role?.id,
      },
    });
    return strapi.plugin('users-permissions').service('jwt').issue({ id: user.id });
  }, n);
  return { Authorization: `Bearer ${token}` };
}
