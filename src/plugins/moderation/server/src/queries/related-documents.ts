import type { Core, UID } from '@strapi/strapi';
import type { Related } from '../../../../../domain/checks/context';
import type { Models } from '../../../../../domain/checks/take-apart';
import { wordsOf } from '../../../../../domain/text/words';

/** Titles that share the longest word: more than a duplicate ever has. */
const MOST = 200;

export interface RelatedQuestion {
  readonly uid: UID.CollectionType;
  readonly title: string;
  readonly code: string;
  readonly organization: string | null;
}

interface Row {
  documentId: string;
  title?: string;
  code?: string | null;
  organization?: { documentId: string } | null;
}

const longestWord = (title: string): string =>
  wordsOf(title).reduce((longest, { text }) => (text.length > longest.length ? text : longest), '');

/**
 * Documents of the type that may be duplicates: those the public sees, and the drafts of the same organisation –
 * drafts of others stay unknown.
 */
export async function relatedDocuments(
  strapi: Core.Strapi,
  models: Models,
  { uid, title, code, organization }: RelatedQuestion,
): Promise<Related[]> {
  const attributes = models[uid]?.attributes ?? {};
  const word = longestWord(title);
  const alike = [
    ...(attributes.title && word ? [{ title: { $containsi: word } }] : []),
    ...(attributes.code && code ? [{ code: { $eqi: code } }] : []),
  ];
  if (alike.length === 0) return [];
  const own = attributes.organization && organization ? [{ organization: { documentId: organization } }] : [];
  const rows: Row[] = await strapi.db.query(uid).findMany({
    where: { $and: [{ $or: alike }, { $or: [{ publishedAt: { $notNull: true } }, ...own] }] },
    ...(attributes.organization && { populate: { organization: { select: ['documentId'] } } }),
    limit: MOST,
  });
  return rows.map((row) => ({
    documentId: row.documentId,
    title: row.title ?? '',
    code: row.code ?? null,
    organization: row.organization?.documentId ?? null,
  }));
}
