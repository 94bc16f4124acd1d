import type { Core } from '@strapi/strapi';
import { guardRoutes, wrapRoute } from '../../../../../shared/guard-routes';

const UPLOADS = ['admin-upload.upload', 'admin-upload.uploadFile', 'admin-upload.uploadFromUrls'];
const CHANGES_OF_FILES = ['admin-upload.updateFileInfo', 'admin-upload.replaceFile'];

/** Closes the places where the media library forgets the conditions of a permission. */
export function guardMediaLibrary(strapi: Core.Strapi): void {
  const guard = (policy: string, config: object, handlers: string[]): void =>
    guardRoutes(strapi, 'upload', { name: `plugin::registry.${policy}`, config }, handlers);
  guard('visible-file', {}, [
    'admin-upload.upload',
    ...CHANGES_OF_FILES,
    'admin-file.findOne',
    'admin-file.destroy',
  ]);
  guard('visible-file', { folder: true }, ['admin-folder.findOne', 'admin-folder.update']);
  guard('writable-folders', { uploads: true }, UPLOADS);
  guard('writable-folders', {}, [
    ...CHANGES_OF_FILES,
    'admin-upload.bulkUpdateFileInfo',
    'admin-folder-file.moveMany',
    'admin-folder.create',
    'admin-folder.update',
  ]);
  guard('changeable-selection', {}, [
    'admin-folder-file.deleteMany',
    'admin-folder-file.moveMany',
    'admin-folder.update',
  ]);
  for (const handler of ['admin-folder.find', 'admin-folder.getStructure'])
    wrapRoute(strapi, 'upload', 'plugin::registry.readable-folders-only', handler);
}
