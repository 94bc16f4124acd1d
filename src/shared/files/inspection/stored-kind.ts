import type { Core } from '@strapi/strapi';
import { fileTypeFromFile } from 'file-type';
import { ALLOWED_KINDS } from '../kinds';
import { pathOf } from '../local-storage';
import { problemInOffice } from './office';

/** What no reader can tell by its first bytes. */
const UNKNOWN = 'application/octet-stream';

const mimeOf = (code: 'docx' | 'xlsx'): string =>
  ALLOWED_KINDS.find((kind) => kind.code === code)?.mime ?? UNKNOWN;

/** A zip is what its manifest says, whatever the names of its parts pretend. */
async function mimeOfZip(location: string): Promise<string> {
  for (const code of ['docx', 'xlsx'] as const) {
    if ((await problemInOffice(location, code)) === undefined) return mimeOf(code);
  }
  return 'application/zip';
}

/**
 * What a stored file is by its bytes, not by its name nor by what stands in its row.
 * @returns its media type; null where the file is not in the storage of this installation
 */
export async function storedMime(
  strapi: Core.Strapi,
  file: { hash: string; ext: string | null },
): Promise<string | null> {
  const location = pathOf(strapi.config.get<string>('storage.uploads'), file);
  try {
    const mime = (await fileTypeFromFile(location))?.mime ?? UNKNOWN;
    return /zip$|openxmlformats|macroenabled/i.test(mime) ? await mimeOfZip(location) : mime;
  } catch {
    return null;
  }
}
