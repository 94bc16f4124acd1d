import type { Core } from '@strapi/strapi';
import { mediaFolders } from '../../../../../shared/strapi-services';
import { FOLDER_UID, SHARED_OWNER } from '../../../shared/ids';
import { folderOfOwner } from '../queries/folder-of-owner';
import { namesOfOrganizations } from '../queries/names-of-organizations';

const SHARED_NAME = 'Общие файлы';

/**
 * Gives the organisation its folder in the media library, once, whoever calls and however often. Named when made:
 * an administrator may rename it, it is known by its id.
 * @param owner documentId of an organisation, or `SHARED_OWNER`
 * @returns id of the folder
 */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async run(owner: string): Promise<number> {
    return strapi.db.transaction(async ({ trx }) => {
      // One lock for all owners: Strapi numbers folders by «greatest + 1» and two at once would take the same number.
      await strapi.db.connection
        .raw("select pg_advisory_xact_lock(hashtext('registry_folders'))")
        .transacting(trx);
      const existing = await folderOfOwner(strapi, owner);
      if (existing !== null) return existing;
      const { id } = await mediaFolders(strapi).create({ name: await freeName(strapi, owner), parent: null });
      await strapi.db.query(FOLDER_UID).deleteMany({ where: { owner } });
      await strapi.db.query(FOLDER_UID).create({ data: { owner, folder: id } });
      return id;
    });
  },
});

/** Two institutions may have one short name; folders of one parent may not. */
async function freeName(strapi: Core.Strapi, owner: string): Promise<string> {
  const name = owner === SHARED_OWNER ? SHARED_NAME : await nameOf(strapi, owner);
  const taken = await strapi.db.query('plugin::upload.folder').count({ where: { name, parent: null } });
  return taken > 0 ? `${name} (${owner})` : name;
}

async function nameOf(strapi: Core.Strapi, owner: string): Promise<string> {
  const rows: { short_name: string }[] = await strapi.db.connection
    .from(namesOfOrganizations(strapi).as('organization'))
    .select('short_name')
    .where({ document_id: owner });
  // Folder names allow neither slashes nor spaces at the ends.
  const name = (rows[0]?.short_name ?? owner).replace(/[\\/]/g, ' ').trim();
  return name || owner;
}
