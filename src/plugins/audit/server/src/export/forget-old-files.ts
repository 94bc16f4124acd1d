import { existsSync } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { JOURNAL_LIMITS } from '../../../shared/ids';
import { exportsDirectory } from './export-file';

const TERM_MS = JOURNAL_LIMITS.exportDays * 86_400_000;

const isExport = (name: string): boolean => /\.csv(\.part)?$/.test(name);

/** Deletes files older than any export may be: their row can be gone, deleted by an instance with another disk. */
export async function forgetOldFiles(strapi: Core.Strapi): Promise<void> {
  const directory = exportsDirectory(strapi);
  if (!existsSync(directory)) return;
  for (const name of (await readdir(directory)).filter(isExport)) {
    const file = path.join(directory, name);
    const changed = await stat(file).catch(() => null);
    if (changed && changed.mtimeMs < Date.now() - TERM_MS) await rm(file, { force: true });
  }
}
