import type { Core } from '@strapi/strapi';
import { inTransaction } from '../db/in-transaction';
import { lockDocument } from '../db/lock-document';
import { refusalOfDatabase } from './refusal-of-database';

const WRITES = new Set(['create', 'clone', 'update', 'delete', 'publish', 'unpublish', 'discardDraft']);

export const isWrite = (action: string): boolean => WRITES.has(action);

/**
 * Every write of a document, whoever asks for it, runs alone on that document: Strapi reads the rows, deletes
 * and inserts them, and two such runs at once leave two published rows or none. The lock is the first statement
 * of the transaction, so that everything read after it is the latest.
 *
 * Has to be the outermost document middleware: register others later (a plugin in its `bootstrap`), and they run
 * inside the lock and the transaction.
 */
export function serializeWrites(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    if (!isWrite(context.action)) return next();
    const { uid, params, contentType } = context;
    const documentId = 'documentId' in params ? params.documentId : undefined;
    try {
      return await inTransaction(strapi, async (trx) => {
        if (documentId) await lockDocument(trx, uid, documentId);
        return await next();
      });
    } catch (error) {
      throw refusalOfDatabase(strapi, contentType, error);
    }
  });
}
