import type { Core, UID } from '@strapi/strapi';
import { externalLinks } from '../../../../../domain/checks/links';
import { takeApart } from '../../../../../domain/checks/take-apart';
import { pluginApi } from '../../../../../shared/plugin-api';
import { contentModels, populateOf } from '../content-models';
import { ownHosts } from '../own-addresses';

interface PlacedUrl {
  readonly field: string;
  readonly url: string;
}

/** A document with the links it has to other sites. */
export interface LinkedDocument {
  readonly type: UID.CollectionType;
  readonly documentId: string;
  readonly title: string;
  readonly organization: string | null;
  readonly links: readonly PlacedUrl[];
}

/** What the public reads and what is to take its place: a link of either version counts. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  async function linksOf(
    uid: UID.CollectionType,
    documentId: string,
    status: 'draft' | 'published',
  ): Promise<PlacedUrl[]> {
    const models = contentModels(strapi);
    const query = { documentId, status, populate: populateOf(models, uid) };
    const document = await strapi.documents(uid).findOne(query);
    if (!document) return [];
    const links = externalLinks(takeApart(models, uid, document), ownHosts(strapi));
    return links.map(({ path, url }) => ({ field: path.join('.'), url }));
  }

  return {
    /** null where the document is gone. */
    async run(uid: UID.CollectionType, documentId: string): Promise<LinkedDocument | null> {
      const content = await pluginApi(strapi, 'audit').contentOf({ type: uid, documentId });
      if (!content) return null;
      const { title, organization } = content;
      const both = [
        ...(await linksOf(uid, documentId, 'published')),
        ...(await linksOf(uid, documentId, 'draft')),
      ];
      const links = [...new Map(both.map((link) => [`${link.field} ${link.url}`, link])).values()];
      return { type: uid, documentId, title, organization, links };
    },
  };
};
