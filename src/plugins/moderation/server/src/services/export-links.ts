import { pipeline, type Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import { spreadsheet } from '../../../../../shared/csv/spreadsheet';
import { pluginApi } from '../../../../../shared/plugin-api';
import { LINK_UID } from '../../../shared/ids';
import { LINK_HEADS, linkLine } from '../export/link-line';
import { linkPages } from '../queries/links';
import type { LinksFilters } from '../validation/links';

/** The links that fit as a spreadsheet, all of them; that somebody took it away is journaled. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  async function* lines(filters: LinksFilters, own: readonly string[] | null): AsyncGenerator<string[]> {
    yield LINK_HEADS;
    for await (const page of linkPages(strapi, filters, own)) {
      for (const link of page) yield linkLine(strapi, link);
    }
  }

  return {
    /** @param own documentIds of the organisations whose links the person sees; null: all */
    async run(filters: LinksFilters, own: readonly string[] | null): Promise<Readable> {
      await pluginApi(strapi, 'audit').record({
        action: 'moderation.links-exported',
        object: { type: LINK_UID, id: 'report', title: 'CSV' },
        after: { ...filters },
      });
      const file = spreadsheet();
      // What breaks off breaks the file off too, and whoever sends it closes the connection: nothing to add here.
      pipeline(lines(filters, own), file, () => undefined);
      return file;
    },
  };
};
