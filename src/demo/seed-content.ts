import type { Core } from '@strapi/strapi';
import { seedAnnouncements } from './seed-announcements';
import { seedNews } from './seed-news';
import { type DemoOrganizations, seedOrganizations } from './seed-organizations';
import { seedArticles, seedCategories, seedContacts, seedRegulations } from './seed-reference';
import { seedServices } from './seed-services';

/** Everything the public page of the fictional town shows, oldest dependencies first. */
export async function seedContent(strapi: Core.Strapi, now: Date): Promise<DemoOrganizations> {
  const organizations = await seedOrganizations(strapi);
  const categories = await seedCategories(strapi);
  const regulations = await seedRegulations(strapi, organizations);
  const contacts = await seedContacts(strapi, organizations);
  await seedServices(strapi, { organizations, categories, regulations, contacts });
  await seedNews(strapi, organizations, now);
  await seedAnnouncements(strapi, organizations, now);
  await seedArticles(strapi, organizations);
  return organizations;
}
