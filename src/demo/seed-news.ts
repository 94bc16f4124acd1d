import type { Core } from '@strapi/strapi';
import { slugOf } from '../domain/text/slug';
import news from './data/news.json';
import { daysFrom } from './days-from';
import { createDocument } from './documents';
import { drawCover } from './draw-cover';
import { paragraphs } from './paragraphs';
import { type DemoOrganizations, organizationOf } from './seed-organizations';
import { uploadPicture } from './upload-picture';

/** A year of news: the items stand nine days apart, the newest first in the data. */
const DAYS_APART = 9;

export async function seedNews(
  strapi: Core.Strapi,
  organizations: DemoOrganizations,
  now: Date,
): Promise<void> {
  // The oldest is written first, as an editor would have done it over the year.
  for (const [position, item] of [...news.entries()].reverse()) {
    const organization = organizationOf(organizations, item.org);
    const cover = await uploadPicture(strapi, {
      name: `${slugOf(item.title)}.jpg`,
      alternativeText: `Рисованный пейзаж к новости «${item.title}»`,
      content: await drawCover(position, organization.color),
      folder: organization.folder,
    });
    const data = {
      title: item.title,
      slug: slugOf(item.title),
      lead: item.lead,
      body: paragraphs([item.text]),
      cover,
      tags: [{ name: item.tag }],
      topic: item.topic,
      isPinned: position === 0,
      isCommentingAllowed: true,
      plannedPublicationAt: item.isDraft ? undefined : daysFrom(now, -1 - position * DAYS_APART),
      organization: organization.documentId,
    };
    await createDocument(strapi, 'api::news-item.news-item', data, { isDraft: item.isDraft });
  }
}
