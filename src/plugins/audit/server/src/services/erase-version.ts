import type { Core } from '@strapi/strapi';
import { inTransaction } from '../../../../../shared/db/in-transaction';
import { lockDocument } from '../../../../../shared/db/lock-document';
import type { Ability } from '../../../../../shared/strapi-services';
import type { EraseBody } from '../../../shared/journal';
import { getService } from '../get-service';
import { eraseVersions } from '../queries/erase-versions';
import { versionById } from '../queries/version-by-id';
import { versionErased, versionInUse, versionNotFound } from './refuse-version';

/**
 * Erases the content of a version by law (e.g. 152-ФЗ, article 21), and of the same content in other versions of the
 * document: what was done, when, by which number and the digest stay. What is on the page or in the draft today is
 * mended there first.
 * @throws RefusedError 404 `VersionNotFound`, 409 `VersionErased`, `VersionInUse`
 */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async run(ability: Ability, id: number, { reason, basis }: EraseBody): Promise<void> {
    const version = (await versionById(strapi, id)) ?? versionNotFound();
    const { type, documentId, hash, organization } = version;
    const { uid } = await getService(strapi, 'visible-versions').seen(ability, type, documentId);
    await inTransaction(strapi, async (trx) => {
      await lockDocument(trx, uid, documentId);
      if ((await versionById(strapi, id))?.isErased) versionErased();
      const refs = getService(strapi, 'version-refs');
      for (const status of ['draft', 'published'] as const)
        if ((await refs.hashOf({ type, documentId, status })) === hash) versionInUse();
      const [erasedBy] = await getService(strapi, 'record-entries').run([
        {
          action: 'audit.version-erased',
          object: { type, id: documentId, title: `№ ${id}` },
          organization,
          after: { version: id, hash, reason, basis },
        },
      ]);
      if (erasedBy === undefined) throw new Error('The erasure was not journaled');
      await eraseVersions(trx, { type, documentId, hash, erasedBy });
    });
  },
});
