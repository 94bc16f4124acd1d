import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { extendService } from '../shared/extend-service';
import { refuseFile } from '../shared/files/inspection/file-problem';
import { type IncomingFile, inspectUpload } from '../shared/files/inspection/inspect-upload';

interface UploadService {
  upload(input: { files: IncomingFile | IncomingFile[] }, options?: unknown): Promise<unknown>;
  replace(id: number | string, input: { file: IncomingFile }, options?: unknown): Promise<unknown>;
  findOne(id: number | string): Promise<{ ext: string | null } | null>;
}

/** Puts the inspection before the only two ways into the media library, for whoever calls them. */
export function inspectUploads(strapi: Core.Strapi): void {
  extendService<UploadService>(strapi, 'plugin::upload.upload', (service) => ({
    ...service,
    async upload(input, options) {
      for (const file of [input.files].flat()) await inspectUpload(strapi, file);
      return service.upload(input, options);
    },
    async replace(id, input, options) {
      await inspectUpload(strapi, input.file);
      // Strapi keeps the old address with its extension: another kind of content would be served under a wrong type.
      const name = input.file.originalFilename ?? '';
      const previous = await service.findOne(id);
      if (previous && previous.ext !== path.extname(name)) throw refuseFile('ReplacementKindDiffers', name);
      return service.replace(id, input, options);
    },
  }));
}
