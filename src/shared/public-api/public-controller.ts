import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { RefusedError } from '../errors';
import { answerJson } from './answer-json';
import { publicModels } from './model/compile-model';
import { PUBLIC_TYPES } from './public-types';
import { parseDocumentQuery, parseListQuery } from './query/parse-query';
import { readDocument } from './read-document';
import { readList } from './read-list';
import { readerOf } from './reader-of';

const NOT_FOUND = {
  ru: 'Ничего не найдено. Проверьте адрес.',
  en: 'Nothing was found. Check the address.',
};

/**
 * The reads of one public content type: `find` and `findOne`, nothing that writes. It replaces Strapi's core
 * controller, see docs/adr/0027-public-reads-are-one-statement.md.
 */
export const publicController =
  (uid: string) =>
  ({ strapi }: { strapi: Core.Strapi }) => {
    const type = PUBLIC_TYPES.find((candidate) => candidate.uid === uid);
    if (!type) throw new Error(`${uid} is not among the public types`);
    const modelOf = publicModels(strapi);
    const timeZone = strapi.config.get<string>('public-reads.timeZone');
    return {
      async find(ctx: Context): Promise<void> {
        const query = parseListQuery({ ...ctx.query }, type, modelOf);
        const reader = readerOf(ctx, query.target, timeZone);
        answerJson(ctx, await readList(strapi, modelOf, query, reader), reader.signedIn);
      },

      async findOne(ctx: Context): Promise<void> {
        const query = parseDocumentQuery({ ...ctx.query }, type, modelOf);
        const reader = readerOf(ctx, query.target, timeZone);
        const json = await readDocument(strapi, modelOf, String(ctx.params.id), query, reader);
        if (json === null) throw new RefusedError(404, 'NotFound', NOT_FOUND);
        answerJson(ctx, json, reader.signedIn);
      },
    };
  };
