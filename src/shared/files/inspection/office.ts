import { text as readText } from 'node:stream/consumers';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import type { FileProblem } from './file-problem';

const MOST_ENTRIES = 2_000;
const MOST_UNPACKED = 200 * 1024 * 1024;
const HIGHEST_RATIO = 100;
const LARGEST_MANIFEST = 1024 * 1024;
const MANIFEST = '[Content_Types].xml';

/** Macros, controls, and OLE objects that may carry any program. */
const ACTIVE_PART =
  /(^|\/)(vbaProject[^/]*|vbaData[^/]*|activeX\/.*|macrosheets\/.*|embeddings\/[^/]*\.(bin|exe|js|vbs|cmd|bat|ps1|scr|dll))$/i;
const MAIN_PART = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
} as const;

/**
 * A DOCX or XLSX without unpacking it: the list of contents, and the manifest that says what the main part is. The sizes
 * are the declared ones; yauzl itself refuses names that leave the directory and sizes that contradict each other.
 */
export async function problemInOffice(
  location: string,
  kind: keyof typeof MAIN_PART,
): Promise<FileProblem | undefined> {
  let zip: ZipFile | undefined;
  try {
    zip = await openPromise(location, { lazyEntries: true, strictFileNames: true, autoClose: false });
    return await problemInZip(zip, kind);
  } catch {
    return 'FileDamaged';
  } finally {
    zip?.close();
  }
}

async function problemInZip(zip: ZipFile, kind: keyof typeof MAIN_PART): Promise<FileProblem | undefined> {
  if (zip.entryCount > MOST_ENTRIES) return 'FileBomb';
  let unpacked = 0;
  let manifest: Entry | undefined;
  for await (const entry of zip.eachEntry()) {
    if ((entry.generalPurposeBitFlag & 1) !== 0) return 'FileEncrypted';
    if (ACTIVE_PART.test(entry.fileName)) return 'FileActive';
    unpacked += entry.uncompressedSize;
    if (unpacked > MOST_UNPACKED || unpacked > zip.fileSize * HIGHEST_RATIO) return 'FileBomb';
    if (entry.fileName === MANIFEST) manifest = entry;
  }
  if (!manifest || manifest.uncompressedSize > LARGEST_MANIFEST) return 'FileKindMismatch';
  const types = await readText(await zip.openReadStreamPromise(manifest));
  if (/macroEnabled|vbaProject/i.test(types)) return 'FileActive';
  return types.includes(MAIN_PART[kind]) ? undefined : 'FileKindMismatch';
}
