import type { Core } from '@strapi/strapi';
import { slugOf } from '../domain/text/slug';
import { pluginApi } from '../shared/plugin-api';
import organizations from './data/organizations.json';
import { createDocument, publish } from './documents';
import { drawCover } from './draw-cover';
import { paragraphs } from './paragraphs';
import { uploadPicture } from './upload-picture';

export interface DemoOrganization {
  documentId: string;
  shortName: string;
  color: string;
  /** id of its folder in the media library. */
  folder: number;
}

export type DemoOrganizations = ReadonlyMap<string, DemoOrganization>;

const UID = 'api::organization.organization';

/** The picture lies in the organisation's own folder, which exists only once the organisation does. */
async function addCover(strapi: Core.Strapi, organization: DemoOrganization, seed: number): Promise<void> {
  const { documentId, shortName, color, folder } = organization;
  const cover = await uploadPicture(strapi, {
    name: `${slugOf(shortName)}.jpg`,
    alternativeText: `Холмы над озером, цвета организации «${shortName}»`,
    content: await drawCover(seed, color),
    folder,
  });
  await strapi.documents(UID).update({ documentId, data: { cover } });
  await publish(strapi, UID, documentId);
}

/** The three public bodies of Verkhneozersk by key; a parent stands before its institutions in the data. */
export async function seedOrganizations(strapi: Core.Strapi): Promise<DemoOrganizations> {
  const created = new Map<string, DemoOrganization>();
  for (const [position, { key, parent, color, paragraphs: texts, data }] of organizations.entries()) {
    const profile = {
      ...data,
      slug: slugOf(data.shortName),
      description: paragraphs(texts),
      parent: parent ? created.get(parent)?.documentId : undefined,
    };
    const documentId = await createDocument(strapi, UID, profile, { isDraft: true });
    const folder = await pluginApi(strapi, 'registry').folderOf(documentId);
    const organization = { documentId, shortName: data.shortName, color, folder };
    await addCover(strapi, organization, 1000 + position);
    created.set(key, organization);
  }
  return created;
}

export function organizationOf(organizations: DemoOrganizations, key: string): DemoOrganization {
  const organization = organizations.get(key);
  if (!organization) throw new Error(`The demo data names an unknown organization: ${key}`);
  return organization;
}
