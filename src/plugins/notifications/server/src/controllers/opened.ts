import type { Core } from '@strapi/strapi';
import { parse } from '../../../../../shared/parse';
import { markOpened } from '../queries/mark-opened';
import { documentParams } from '../validation/fields';

/** One transparent pixel. */
const PICTURE = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

export default ({ strapi }: { strapi: Core.Strapi }): Core.Controller => ({
  /** The same picture for every address: nobody learns from it which messages there are. */
  async picture(ctx) {
    // The router adds a part of its own: the route of static files fits too.
    const { documentId } = parse(documentParams, { documentId: ctx.params.documentId });
    await markOpened(strapi, documentId);
    ctx.set('Cache-Control', 'no-store');
    ctx.type = 'image/gif';
    ctx.body = PICTURE;
  },
});
