import type { Core } from '@strapi/strapi';
import { inTransaction } from '../../../../../shared/db/in-transaction';
import type { Ability } from '../../../../../shared/strapi-services';
import { getService } from '../get-service';
import { heldVersion } from '../queries/held-version';
import { renameVersion } from '../queries/rename-version';
import { versionById } from '../queries/version-by-id';
import { versionErased, versionNotFound } from './refuse-version';

/**
 * Gives a version a name people find it by; an empty one takes the name away.
 * @throws RefusedError 404 `VersionNotFound`, 409 `VersionErased`
 */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async run(ability: Ability, id: number, name: string): Promise<void> {
    const version = (await versionById(strapi, id)) ?? versionNotFound();
    const { type, documentId, title, organization } = version;
    await getService(strapi, 'visible-versions').seen(ability, type, documentId);
    await inTransaction(strapi, async (trx) => {
      const held = await heldVersion(trx, id);
      if (held.isErased) versionErased();
      await renameVersion(strapi, id, name === '' ? null : name);
      await getService(strapi, 'record-entries').run([
        {
          action: 'audit.version-named',
          object: { type, id: documentId, title },
          organization,
          before: { name: held.name },
          after: { name: name === '' ? null : name, version: id },
        },
      ]);
    });
  },
});
