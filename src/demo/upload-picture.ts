import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Core } from '@strapi/strapi';

interface UploadService {
  upload(input: {
    data: { fileInfo: { name: string; alternativeText: string; folder: number } };
    files: { filepath: string; originalFilename: string; mimetype: string; size: number };
  }): Promise<Array<{ id: number }>>;
}

export interface Picture {
  name: string;
  alternativeText: string;
  content: Buffer;
  /** Folder of the media library: that of the organisation the picture belongs to. */
  folder: number;
}

/** Puts a JPEG into the media library the way the panel does (thumbnails included) and returns the file's id. */
export async function uploadPicture(strapi: Core.Strapi, picture: Picture): Promise<number> {
  const folder = await mkdtemp(path.join(tmpdir(), 'gospublik-demo-'));
  try {
    const filepath = path.join(folder, 'cover.jpg');
    await writeFile(filepath, picture.content);
    const { size } = await stat(filepath);
    const { name, alternativeText, folder: destination } = picture;
    const [file] = await strapi
      .plugin('upload')
      .service<UploadService>('upload')
      .upload({
        data: { fileInfo: { name, alternativeText, folder: destination } },
        files: { filepath, originalFilename: name, mimetype: 'image/jpeg', size },
      });
    if (!file) throw new Error(`The media library accepted no file for ${name}`);
    return file.id;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
