import type { Core } from '@strapi/strapi';
import { slugOf } from '../domain/text/slug';
import organizations from './data/organizations.json';
import { createDocument } from './documents';
import { drawCover } from './draw-cover';
import { paragraphs } from './paragraphs';
import { uploadPicture } from './upload-picture';

export interface DemoOrganization {
  documentId: string;
  shortName: string;
  color: string;
}

export type DemoOrganizations = ReadonlyMap<string, DemoOrganization>;

/** The three public bodies of Verkhneozersk by key; a parent stands before its institutions in the data. */
export async function seedOrganizations(strapi: Core.Strapi): Promise<DemoOrganizations> {
  const created = new Map<string, DemoOrganization>();
  for (const [position, { key, parent, color, paragraphs: texts, data }] of organizations.entries()) {
    const cover = await uploadPicture(strapi, {
      name: `${key}.jpg`,
      alternativeText: `Холмы над озером, цвета организации «${data.shortName}»`,
      content: await drawCover(1000 + position, color),
    });
    const documentId = await createDocument(strapi, 'api::organization.organization', {
      ...data,
      slug: slugOf(data.shortName),
      description: paragraphs(texts),
      cover,
      parent: parent ? created.get(parent)?.documentId : undefined,
    });
    created.set(key, { documentId, shortName: data.shortName, color });
  }
  return created;
}

export function organizationOf(organizations: DemoOrganizations, key: string): DemoOrganization {
  const organization = organizations.get(key);
  if (!organization) throw new Error(`The demo data names an unknown organization: ${key}`);
  return organization;
}
