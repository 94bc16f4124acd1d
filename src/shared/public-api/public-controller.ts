import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { wallTimeAt } from '../../domain/time/zone';
import { RefusedError } from '../errors';
import { answerJson } from './answer-json';
import { keptStatements } from './kept-statements';
import { publicModels } from './model/compile-model';
import { PUBLIC_TYPES } from './public-types';
import { compileDocument, readDocument } from './read-document';
import { compileList, type ListStatements, readList } from './read-list';
import type { LateValues, Sql } from './sql/fragment';

const NOT_FOUND = {
  ru: 'Ничего не найдено. Проверьте адрес.',
  en: 'Nothing was found. Check the address.',
};

function momentIn(timeZone: string): LateValues {
  const now = new Date();
  return { now, today: wallTimeAt(now, timeZone).date };
}

/**
 * `ctx.state.user` is set by users-permissions for a citizen's session, never for an API token: a program shows
 * what it reads to anyone, so it is told no more than an anonymous reader.
 */
const isSignedIn = (ctx: Context): boolean => Boolean(ctx.state.user);

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
    const lists = keptStatements<ListStatements>();
    const documents = keptStatements<Sql>();
    return {
      async find(ctx: Context): Promise<void> {
        const signedIn = isSignedIn(ctx);
        const compile = () => compileList({ ...ctx.query }, type, modelOf, signedIn);
        const statements = lists(ctx.querystring, signedIn, compile);
        answerJson(ctx, await readList(strapi, statements, momentIn(timeZone)), signedIn);
      },

      async findOne(ctx: Context): Promise<void> {
        const signedIn = isSignedIn(ctx);
        const compile = () => compileDocument({ ...ctx.query }, type, modelOf, signedIn);
        const statement = documents(ctx.querystring, signedIn, compile);
        const json = await readDocument(strapi, statement, String(ctx.params.id), momentIn(timeZone));
        if (json === null) throw new RefusedError(404, 'NotFound', NOT_FOUND);
        answerJson(ctx, json, signedIn);
      },
    };
  };
