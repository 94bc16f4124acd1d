import type { Core } from '@strapi/strapi';
import type { Transaction } from '../db/in-transaction';
import { lockDocument } from '../db/lock-document';
import { RefusedError } from '../errors';
import type { FileRow } from './find-file';
import { ownersOf } from './owners-of-file';

/** What shows a file: a draft or a published version of a document. */
export interface FileUse {
  readonly uid: string;
  readonly documentId: string;
  readonly isPublished: boolean;
}

/** Whether the file has to stay as it is, because somebody has judged or is judging what shows it. */
export type FileFixer = (trx: Transaction, fileId: number, uses: readonly FileUse[]) => Promise<boolean>;

const fixers = new WeakMap<Core.Strapi, FileFixer>();

/** Called in `register` of the plugin that reviews contents. */
export function provideFileFixer(strapi: Core.Strapi, isFixed: FileFixer): void {
  fixers.set(strapi, isFixed);
}

const fileInUse = (name: string): RefusedError =>
  new RefusedError(409, 'FileInUse', {
    ru: `Файл «${name}» опубликован, ждёт решения или приложен к проверке: он остаётся таким, каким его видели. Загрузите новый файл и замените его в черновике.`,
    en: `The file “${name}” is published, awaits a decision or belongs to a review: it stays as it was seen. Upload a new file and put it into the draft.`,
  });

async function usesOf(strapi: Core.Strapi, file: FileRow): Promise<FileUse[]> {
  const uses: FileUse[] = [];
  for await (const { uid, id } of ownersOf(strapi, file)) {
    const row: { documentId?: string; publishedAt?: unknown } | null = await strapi.db
      .query(uid)
      .findOne({ where: { id } });
    if (row?.documentId) uses.push({ uid, documentId: row.documentId, isPublished: row.publishedAt != null });
  }
  return uses;
}

const keyOf = ({ uid, documentId }: FileUse): string => `${uid}:${documentId}`;

/**
 * Nobody decides about the documents that show the file until the transaction ends, and nothing decided so far is about
 * the file. Files that are not there pass.
 * @throws RefusedError 409 `FileInUse`
 */
export async function requireChangeable(strapi: Core.Strapi, trx: Transaction, id: number): Promise<void> {
  const isFixed = fixers.get(strapi);
  if (!isFixed) throw new Error('No plugin reviews contents: provideFileFixer was not called');
  const file: FileRow | null = await strapi.db
    .query('plugin::upload.file')
    .findOne({ where: { id }, populate: { related: true } });
  if (!file) return;
  const uses = await usesOf(strapi, file);
  const documents = new Map(uses.map((use) => [keyOf(use), use]));
  for (const [, { uid, documentId }] of [...documents].sort(([a], [b]) => (a < b ? -1 : 1)))
    await lockDocument(trx, uid, documentId);
  if (await isFixed(trx, id, uses)) throw fileInUse(file.name);
}
