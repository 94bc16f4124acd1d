import type { Core } from '@strapi/strapi';
import { RefusedError } from '../../../../../shared/errors';
import { parse } from '../../../../../shared/parse';
import { getService } from '../get-service';
import { knownActions, organizationChoices } from '../queries/journal-choices';
import { placeOf } from '../queries/journal-conditions';
import { actorQuery, entryParams, eraseBody, journalQuery, organizationQuery } from '../validation/journal';
import { visibleTo } from './visible-to';

export default ({ strapi }: { strapi: Core.Strapi }): Core.Controller => ({
  async find(ctx) {
    const { after, limit, ...filters } = parse(journalQuery, ctx.query);
    const place = after === undefined ? null : placeOf(after);
    const visible = await visibleTo(strapi, ctx);
    ctx.body = await getService(strapi, 'read-journal').page(visible, filters, { after: place, limit });
  },

  async findOne(ctx) {
    const { id } = parse(entryParams, ctx.params);
    const entry = await getService(strapi, 'read-journal').entry(await visibleTo(strapi, ctx), id);
    if (!entry)
      throw new RefusedError(404, 'EntryNotFound', {
        ru: 'Такой записи в журнале нет.',
        en: 'There is no such entry in the journal.',
      });
    ctx.body = { data: entry };
  },

  async erase(ctx) {
    const { id } = parse(entryParams, ctx.params);
    await getService(strapi, 'erase-payload').run(id, parse(eraseBody, ctx.request.body));
    ctx.body = { data: null };
  },

  async actors(ctx) {
    const { text, kind, chosen } = parse(actorQuery, ctx.query);
    const visible = await visibleTo(strapi, ctx);
    ctx.body = { data: await getService(strapi, 'journal-choices').actors(visible, { text, kind, chosen }) };
  },

  async organizations(ctx) {
    const { text, chosen } = parse(organizationQuery, ctx.query);
    const among = await visibleTo(strapi, ctx);
    ctx.body = { data: await organizationChoices(strapi, { text, chosen, among }) };
  },

  async types(ctx) {
    ctx.body = { data: await getService(strapi, 'journal-choices').types() };
  },

  async actions(ctx) {
    ctx.body = { data: await knownActions(strapi) };
  },
});
