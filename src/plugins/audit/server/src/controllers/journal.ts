import type { Core } from '@strapi/strapi';
import { RefusedError } from '../../../../../shared/errors';
import { parse } from '../../../../../shared/parse';
import { workPlaces } from '../../../../../shared/staff/work-places';
import { getService } from '../get-service';
import { knownActions, organizationChoices, staffChoices } from '../queries/journal-choices';
import { placeOf } from '../queries/journal-conditions';
import { choiceQuery, entryParams, eraseBody, journalQuery } from '../validation/journal';
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

  async people(ctx) {
    const { text } = parse(choiceQuery, ctx.query);
    const visible = await visibleTo(strapi, ctx);
    const staff =
      visible && (await Promise.all(visible.map((one) => workPlaces(strapi).staffOf(one)))).flat();
    ctx.body = { data: await staffChoices(strapi, text, staff) };
  },

  async organizations(ctx) {
    const { text } = parse(choiceQuery, ctx.query);
    ctx.body = { data: await organizationChoices(strapi, text, await visibleTo(strapi, ctx)) };
  },

  async actions(ctx) {
    ctx.body = { data: await knownActions(strapi) };
  },
});
