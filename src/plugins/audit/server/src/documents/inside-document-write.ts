import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import { isWrite } from '../../../../../shared/documents/serialize-writes';

const inside = new AsyncLocalStorage<true>();

/** Whether rows are being written for a document: they are told of by the document's entry. */
export const isDocumentWrite = (): boolean => inside.getStore() ?? false;

/** Outside every rule of documents, for some of them write rows too. */
export function markDocumentWrites(strapi: Core.Strapi): void {
  strapi.documents.use((context, next) =>
    isWrite(context.action) ? inside.run(true, async () => next()) : next(),
  );
}
