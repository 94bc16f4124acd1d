import type { Core } from '@strapi/strapi';
import { abilityOf, actorOf } from '../../../../../shared/actor';
import { parse } from '../../../../../shared/parse';
import { getService } from '../get-service';
import { eraseBody } from '../validation/journal';
import {
  archiveQuery,
  contentQuery,
  documentParams,
  emptyBody,
  emptyQuery,
  nameBody,
  restoreBody,
  versionParams,
  versionsQuery,
} from '../validation/versions';

export default ({ strapi }: { strapi: Core.Strapi }): Core.Controller => ({
  async history(ctx) {
    const { type, documentId } = parse(documentParams, ctx.params);
    const page = parse(versionsQuery, ctx.query);
    ctx.body = await getService(strapi, 'read-versions').history(abilityOf(ctx), type, documentId, page);
  },

  async content(ctx) {
    const { type, documentId } = parse(documentParams, ctx.params);
    const { status } = parse(contentQuery, ctx.query);
    const read = getService(strapi, 'read-versions');
    ctx.body = { data: await read.content(abilityOf(ctx), type, documentId, status) };
  },

  async version(ctx) {
    const { id } = parse(versionParams, ctx.params);
    ctx.body = { data: await getService(strapi, 'read-versions').version(abilityOf(ctx), id) };
  },

  async name(ctx) {
    const { id } = parse(versionParams, ctx.params);
    const { name } = parse(nameBody, ctx.request.body);
    await getService(strapi, 'name-version').run(abilityOf(ctx), id, name);
    ctx.body = { data: null };
  },

  async erase(ctx) {
    const { id } = parse(versionParams, ctx.params);
    await getService(strapi, 'erase-version').run(abilityOf(ctx), id, parse(eraseBody, ctx.request.body));
    ctx.body = { data: null };
  },

  async tryRestore(ctx) {
    const { id } = parse(versionParams, ctx.params);
    parse(emptyBody, ctx.request.body ?? {});
    const request = { ability: abilityOf(ctx), ...actorOf(ctx), versionId: id, note: '', isTrial: true };
    ctx.body = { data: await getService(strapi, 'restore-version').run(request) };
  },

  async restore(ctx) {
    const { id } = parse(versionParams, ctx.params);
    const { note } = parse(restoreBody, ctx.request.body ?? {});
    const request = { ability: abilityOf(ctx), ...actorOf(ctx), versionId: id, note, isTrial: false };
    ctx.body = { data: await getService(strapi, 'restore-version').run(request) };
  },

  async archive(ctx) {
    const question = parse(archiveQuery, ctx.query);
    ctx.body = await getService(strapi, 'read-versions').archive(abilityOf(ctx), question);
  },

  async archiveChoices(ctx) {
    parse(emptyQuery, ctx.query);
    ctx.body = { data: await getService(strapi, 'read-versions').archiveChoices(abilityOf(ctx)) };
  },
});
