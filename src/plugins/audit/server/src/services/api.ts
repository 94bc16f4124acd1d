import type { Core } from '@strapi/strapi';
import type { AuditApi } from '../../../shared/contract';
import { getService } from '../get-service';
import { authorsOfDraft } from '../queries/authors-of-draft';
import { contentByHash } from '../queries/content-by-hash';

/** The facade for other plugins: `pluginApi(strapi, 'audit')`. */
export default ({ strapi }: { strapi: Core.Strapi }): AuditApi => ({
  async record(entry) {
    await getService(strapi, 'record-entries').run([entry]);
  },
  versionOf: (document) => getService(strapi, 'version-refs').versionOf(document),
  authorsOf: ({ type, documentId }) => authorsOfDraft(strapi, type, documentId),
  hashOf: (document) => getService(strapi, 'version-refs').hashOf(document),
  keptContent: (hash) => contentByHash(strapi, hash),
  contentOf: (document) => getService(strapi, 'version-refs').contentOf(document),
});
