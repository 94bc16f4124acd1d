import type { Core } from '@strapi/strapi';
import { inTransaction } from '../shared/db/in-transaction';
import { extendService } from '../shared/extend-service';
import type { FileRow } from '../shared/files/find-file';
import { requireChangeable } from '../shared/files/fixed-files';

interface ShownInfo {
  name?: string | null;
  alternativeText?: string | null;
  caption?: string | null;
  focalPoint?: object | null;
  folder?: number | null;
}

interface UploadService {
  replace(id: number | string, input: unknown, options?: unknown): Promise<unknown>;
  updateFileInfo(id: number | string, info: ShownInfo, options?: unknown): Promise<unknown>;
  remove(file: FileRow): Promise<unknown>;
  findOne(id: number | string): Promise<object | null>;
}

/** A file may always be moved to another folder: nobody sees where it lies. */
const SHOWN = ['name', 'alternativeText', 'caption', 'focalPoint'] as const;

const differs = (before: object, after: ShownInfo): boolean =>
  SHOWN.some((field) => {
    const value = after[field];
    return value != null && JSON.stringify(value) !== JSON.stringify(Reflect.get(before, field));
  });

interface Deletion {
  /** A request may leave out either list. */
  deleteByIds(ids?: number[]): Promise<unknown>;
}

/** Files that lie in the folders, or in folders of those, as Strapi finds them when it deletes a folder. */
async function filesIn(strapi: Core.Strapi, folders: number[]): Promise<number[]> {
  const paths: { path: string }[] = await strapi.db
    .query('plugin::upload.folder')
    .findMany({ select: ['path'], where: { id: { $in: folders } } });
  if (paths.length === 0) return [];
  const under = paths.flatMap(({ path }) => [
    { folderPath: path },
    { folderPath: { $startsWith: `${path}/` } },
  ]);
  const files: { id: number }[] = await strapi.db
    .query('plugin::upload.file')
    .findMany({ select: ['id'], where: { $or: under } });
  return files.map(({ id }) => id);
}

/**
 * Before every way to change, describe anew or delete a file, for whoever takes it: those in use stay as they are. Of
 * several none is deleted when one must stay.
 */
export function keepFilesInUse(strapi: Core.Strapi): void {
  const unlessInUse = <Result>(ids: (number | string)[], change: () => Promise<Result>): Promise<Result> =>
    inTransaction(strapi, async (trx) => {
      for (const id of ids) await requireChangeable(strapi, trx, Number(id));
      return change();
    });

  extendService<UploadService>(strapi, 'plugin::upload.upload', (service) => ({
    ...service,
    replace: (id, input, options) => unlessInUse([id], () => service.replace(id, input, options)),
    remove: (file) => unlessInUse([file.id], () => service.remove(file)),
    async updateFileInfo(id, info, options) {
      const change = () => service.updateFileInfo(id, info, options);
      const before = await service.findOne(id);
      return before && differs(before, info) ? unlessInUse([id], change) : change();
    },
  }));
  extendService<Deletion>(strapi, 'plugin::upload.file', (service) => ({
    ...service,
    deleteByIds: (ids = []) => unlessInUse(ids, () => service.deleteByIds(ids)),
  }));
  extendService<Deletion>(strapi, 'plugin::upload.folder', (service) => ({
    ...service,
    deleteByIds: async (ids = []) => unlessInUse(await filesIn(strapi, ids), () => service.deleteByIds(ids)),
  }));
}
