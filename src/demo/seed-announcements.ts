import type { Core } from '@strapi/strapi';
import { slugOf } from '../domain/text/slug';
import announcements from './data/announcements.json';
import { daysFrom } from './days-from';
import { createDocument } from './documents';
import { paragraphs } from './paragraphs';
import { type DemoOrganizations, organizationOf } from './seed-organizations';

/** Announcements around `now`: some over, most in force, one still to be reviewed. */
export async function seedAnnouncements(
  strapi: Core.Strapi,
  organizations: DemoOrganizations,
  now: Date,
): Promise<void> {
  for (const item of announcements) {
    const data = {
      title: item.title,
      slug: slugOf(item.title),
      text: paragraphs([item.text]),
      tags: item.tags.map((name) => ({ name })),
      startsAt: daysFrom(now, item.startsIn),
      endsAt: daysFrom(now, item.endsIn),
      audience: item.audience,
      audienceKinds: item.audience === 'categories' ? [{ kind: 'business' }] : [],
      priority: item.priority,
      isBanner: item.isBanner === true,
      isCommentingAllowed: item.audience === 'all',
      organization: organizationOf(organizations, item.org).documentId,
    };
    await createDocument(strapi, 'api::announcement.announcement', data, { isDraft: item.draft === true });
  }
}
