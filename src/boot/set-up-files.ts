import type { Core } from '@strapi/strapi';
import { inspectUploads } from './inspect-uploads';
import { installPrivateStorage } from './install-private-storage';
import { keepFilesInUse } from './keep-files-in-use';
import { prepareStorage } from './prepare-storage';

/** Where files lie, who may put them there, and what they may be. */
export async function setUpFiles(strapi: Core.Strapi): Promise<void> {
  await prepareStorage(strapi);
  installPrivateStorage(strapi);
  inspectUploads(strapi);
  keepFilesInUse(strapi);
}
