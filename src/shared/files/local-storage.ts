import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

interface StoredFile {
  hash: string;
  ext?: string | null;
  url?: string;
  stream?: Readable;
}

/** Where a stored file lies; the name is one path segment whatever stands in the row. */
export const pathOf = (directory: string, { hash, ext }: StoredFile): string =>
  path.join(directory, path.basename(`${hash}${ext ?? ''}`));

/**
 * The methods of an upload provider over one directory that no static server can reach: what lies there is given out by
 * `global::uploads` alone. A file appears under its name when it is complete, so that nobody reads half of it.
 */
export function localStorage(directory: string) {
  const save = async (file: StoredFile): Promise<void> => {
    if (!file.stream) throw new Error(`No content for ${file.hash}`);
    const unfinished = path.join(directory, `.unfinished-${randomUUID()}`);
    try {
      await pipeline(file.stream, createWriteStream(unfinished, { flags: 'wx', mode: 0o600 }));
      await rename(unfinished, pathOf(directory, file));
    } finally {
      await rm(unfinished, { force: true });
    }
    file.url = `/uploads/${file.hash}${file.ext ?? ''}`;
  };
  const remove = (file: StoredFile): Promise<void> => rm(pathOf(directory, file), { force: true });
  return {
    uploadStream: save,
    async replaceStream(file: StoredFile, previous: StoredFile): Promise<void> {
      await save(file);
      if (pathOf(directory, file) !== pathOf(directory, previous)) await remove(previous);
    },
    delete: remove,
  };
}
