import type { Core } from '@strapi/strapi';
import { slugOf } from '../domain/text/slug';
import articles from './data/articles.json';
import categories from './data/categories.json';
import contacts from './data/contacts.json';
import regulations from './data/regulations.json';
import { createDocument } from './documents';
import { paragraphs } from './paragraphs';
import { type DemoOrganizations, organizationOf } from './seed-organizations';

/** documentIds by the key the other demo data refers to. */
export type Reference = ReadonlyMap<string, string>;

export async function seedCategories(strapi: Core.Strapi): Promise<Reference> {
  const created = new Map<string, string>();
  for (const [sortOrder, { key, title, code }] of categories.entries()) {
    const data = { title, code, sortOrder, slug: slugOf(title) };
    created.set(key, await createDocument(strapi, 'api::service-category.service-category', data));
  }
  return created;
}

export async function seedRegulations(
  strapi: Core.Strapi,
  organizations: DemoOrganizations,
): Promise<Reference> {
  const created = new Map<string, string>();
  for (const { key, org, link, ...regulation } of regulations) {
    const data = {
      ...regulation,
      link,
      slug: slugOf(`${regulation.number} ${regulation.title}`),
      validFrom: regulation.adoptedOn,
      organization: org ? organizationOf(organizations, org).documentId : undefined,
    };
    created.set(key, await createDocument(strapi, 'api::regulation.regulation', data));
  }
  return created;
}

/** The first public contact of each organisation answers for its services. */
export async function seedContacts(
  strapi: Core.Strapi,
  organizations: DemoOrganizations,
): Promise<Reference> {
  const responsible = new Map<string, string>();
  for (const { org, data } of contacts) {
    const documentId = await createDocument(strapi, 'api::contact.contact', {
      ...data,
      slug: slugOf(data.fullName),
      organization: organizationOf(organizations, org).documentId,
    });
    if (!responsible.has(org)) responsible.set(org, documentId);
  }
  return responsible;
}

export async function seedArticles(strapi: Core.Strapi, organizations: DemoOrganizations): Promise<void> {
  for (const { org, title, audience, topic, body } of articles) {
    await createDocument(strapi, 'api::article.article', {
      title,
      slug: slugOf(title),
      audience,
      topic,
      body: paragraphs(body),
      organization: org ? organizationOf(organizations, org).documentId : undefined,
    });
  }
}
