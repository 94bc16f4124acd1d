import type { Core } from '@strapi/strapi';
import { errors, policy } from '@strapi/utils';
import type { Ability } from '../../../../../shared/strapi-services';
import type { GuardedRequest } from '../acting-ability';
import { getService } from '../get-service';

const idsIn = (value: unknown): number[] => (Array.isArray(value) ? value.map(Number) : []);

function selection(ctx: GuardedRequest): { fileIds: number[]; folderIds: number[] } {
  const { body } = ctx.request;
  const listed: Record<string, unknown> = typeof body === 'object' && body !== null ? { ...body } : {};
  const named = ctx.params.id === undefined ? [] : [Number(ctx.params.id)];
  return { fileIds: idsIn(listed.fileIds), folderIds: [...idsIn(listed.folderIds), ...named] };
}

/**
 * Strapi moves and deletes whatever files and folders it is told to, without a look at the conditions, and renames any
 * folder. One that the person may not change spoils the whole selection.
 */
export default policy.createPolicy({
  name: 'changeable-selection',
  handler: async (ctx: GuardedRequest, _config: unknown, { strapi }: { strapi: Core.Strapi }) => {
    const { userAbility } = ctx.state;
    const folders = getService(strapi, 'media-folders');
    if (!userAbility || folders.mayChange(userAbility, null)) return true;
    const { fileIds, folderIds } = selection(ctx);
    for (const folder of await foldersOfFiles(strapi, fileIds)) assertChangeable(userAbility, folder);
    for (const folder of folderIds) {
      assertChangeable(userAbility, folder);
      if (await folders.belongsToOwner(folder)) throw new errors.ForbiddenError('Forbidden');
    }
    return true;

    function assertChangeable(ability: Ability, folder: number | null): void {
      if (folders.mayChange(ability, folder)) return;
      const visible = folders.mayRead(ability, folder);
      throw visible ? new errors.ForbiddenError('Forbidden') : new errors.NotFoundError('Not Found');
    }
  },
});

async function foldersOfFiles(strapi: Core.Strapi, ids: number[]): Promise<(number | null)[]> {
  const rows = await strapi.db.query('plugin::upload.file').findMany({
    select: ['id'],
    where: { id: { $in: ids.filter(Number.isSafeInteger) } },
    populate: ['folder'],
  });
  return rows.map((row) => (row.folder ? Number(row.folder.id) : null));
}
