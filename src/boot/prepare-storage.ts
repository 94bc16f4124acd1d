import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';

const ABANDONED_AFTER_MS = 60 * 60 * 1000;

/**
 * Makes the directories for files, closed to other users of the machine, points the process's temporary files there,
 * and clears what a killed process left. Younger leftovers stay: another instance may be writing them.
 */
export async function prepareStorage(strapi: Core.Strapi): Promise<void> {
  const uploads: string = strapi.config.get('storage.uploads');
  const temporary: string = strapi.config.get('storage.temporary');
  await mkdir(uploads, { recursive: true, mode: 0o700 });
  await mkdir(temporary, { recursive: true, mode: 0o700 });
  process.env.TMPDIR = temporary;
  for (const name of await readdir(temporary)) {
    const leftover = path.join(temporary, name);
    const { mtimeMs } = await stat(leftover).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }));
    if (Date.now() - mtimeMs > ABANDONED_AFTER_MS) await rm(leftover, { recursive: true, force: true });
  }
}
