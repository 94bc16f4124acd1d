import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { wallTimeAt } from '../../domain/time/zone';
import { installationZone } from '../time/installation-zone';
import { answerJson } from './answer-json';
import { keptStatements } from './kept-statements';
import { publicModels } from './model/compile-model';
import { PUBLIC_TYPES, type PublicType } from './public-types';
import type { RawQuery } from './query/parse-query';
import { compileDocument, readDocument } from './read-document';
import { documentOfHistory, readHistory } from './read-history';
import { compileList, type ListStatements, readList } from './read-list';
import { refuseMissing } from './refuse-missing';
import type { LateValues, Sql } from './sql/fragment';

function momentIn(timeZone: string): LateValues {
  const now = new Date();
  return { now, today: wallTimeAt(now, timeZone).date };
}

/**
 * `ctx.state.user` is set by users-permissions for a citizen's session, never for an API token: a program shows
 * what it reads to anyone, so it is told no more than an anonymous reader.
 */
const isSignedIn = (ctx: Context): boolean => Boolean(ctx.state.user);

function publicType(uid: string): PublicType {
  const type = PUBLIC_TYPES.find((candidate) => candidate.uid === uid);
  if (!type) throw new Error(`${uid} is not among the public types`);
  return type;
}

/**
 * The reads of one public content type: `find`, `findOne` and `history`, nothing that writes. It replaces Strapi's core
 * controller, see docs/adr/0027-public-reads-are-one-statement.md.
 */
export const publicController =
  (uid: string) =>
  ({ strapi }: { strapi: Core.Strapi }) => {
    const type = publicType(uid);
    const modelOf = publicModels(strapi);
    const timeZone = installationZone(strapi);
    const lists = keptStatements<ListStatements>();
    const documents = keptStatements<Sql>();
    const histories = keptStatements<Sql>();

    /** The JSON text of the document. @throws RefusedError 404 or 410 where there is none for this reader */
    async function required(ctx: Context, query: RawQuery, kept: typeof documents): Promise<string> {
      const signedIn = isSignedIn(ctx);
      const statement = kept(ctx.querystring, signedIn, () =>
        compileDocument(query, type, modelOf, signedIn),
      );
      const documentId = String(ctx.params.id);
      const late = momentIn(timeZone);
      const json = await readDocument(strapi, statement, documentId, late);
      return json ?? refuseMissing(strapi, { type, modelOf, query, signedIn, documentId, late });
    }

    return {
      async find(ctx: Context): Promise<void> {
        const signedIn = isSignedIn(ctx);
        const compile = () => compileList({ ...ctx.query }, type, modelOf, signedIn);
        const statements = lists(ctx.querystring, signedIn, compile);
        answerJson(ctx, await readList(strapi, statements, momentIn(timeZone)), signedIn);
      },

      async findOne(ctx: Context): Promise<void> {
        answerJson(ctx, await required(ctx, { ...ctx.query }, documents), isSignedIn(ctx));
      },

      /** Its public changes, for whoever may read the document. */
      async history(ctx: Context): Promise<void> {
        await required(ctx, documentOfHistory({ ...ctx.query }), histories);
        const json = await readHistory(strapi, type, modelOf(uid), String(ctx.params.id));
        answerJson(ctx, json, isSignedIn(ctx));
      },
    };
  };
