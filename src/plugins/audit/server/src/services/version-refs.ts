import type { Core } from '@strapi/strapi';
import { inTransaction } from '../../../../../shared/db/in-transaction';
import type { DocumentContent, DocumentRef, VersionRef } from '../../../shared/contract';
import { newestVersion } from '../queries/newest-version';
import { hashOfContent } from '../snapshot/hash';
import { readSnapshot } from '../snapshot/read-snapshot';

/** What other plugins ask about the versions of a document; promised in `shared/contract`. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  versionOf: ({ type, documentId, status = 'draft' }: DocumentRef): Promise<VersionRef | null> =>
    newestVersion(strapi, type, documentId, status === 'published' ? 'publish' : null),

  async hashOf(document: DocumentRef): Promise<string | null> {
    return (await this.contentOf(document))?.hash ?? null;
  },

  async contentOf({ type, documentId, status = 'draft' }: DocumentRef): Promise<DocumentContent | null> {
    const snapshot = await inTransaction(strapi, (trx) =>
      readSnapshot(strapi, trx, type, documentId, status),
    );
    if (!snapshot) return null;
    const { content: fields, labels, title, organization } = snapshot;
    return { fields, labels, title, organization, hash: hashOfContent(fields) };
  },
});
