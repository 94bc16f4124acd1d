import type { Core } from '@strapi/strapi';
import { inTransaction } from '../../../../../shared/db/in-transaction';
import { memberOf } from '../access/request';
import { journaledChange } from '../writes/journal-row-writes';

const FILES = 'plugin::upload.file';
const FOLDERS = 'plugin::upload.folder';

const idsIn = (body: unknown, name: string): number[] => {
  const ids = memberOf(body, name);
  return Array.isArray(ids) ? ids.map(Number).filter(Number.isSafeInteger) : [];
};

/**
 * Strapi moves files and folders by statements of its own, past where rows are journaled; its transaction joins this
 * one. What is inside a moved folder is not told of: it is where it was, in that folder.
 */
export const journalMoves: Core.MiddlewareFactory =
  (_config, { strapi }) =>
  async (ctx, next) => {
    const { body }: { body?: unknown } = ctx.request;
    const moved = (name: string) => ({ id: { $in: idsIn(body, name) } });
    await inTransaction(strapi, () =>
      journaledChange(strapi, FILES, moved('fileIds'), () =>
        journaledChange(strapi, FOLDERS, moved('folderIds'), next),
      ),
    );
  };
