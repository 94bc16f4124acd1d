import { readFile } from 'node:fs/promises';
import { inflateSync } from 'node:zlib';
import type { FileProblem } from './file-problem';

/**
 * Every action that runs code names its kind with one of these; a file attached inside is an /EmbeddedFile. Long
 * enough never to appear by chance in compressed bytes.
 */
const ACTIVE = /\/(JavaScript|Launch|EmbeddedFiles?|RichMedia|ImportData|SubmitForm)(?![A-Za-z])/;
const ENCRYPTED = /\/Encrypt(?![A-Za-z])/;
const OBJECT_STREAM = /\/ObjStm(?![A-Za-z])/;
const LONGEST_DICTIONARY = 4_096;
const MOST_INFLATED = 64 * 1024 * 1024;

/**
 * Looks at every object a reader could act upon: those in the open and those packed into object streams (since PDF 1.5).
 * Names may be written with #xx for any letter.
 */
export async function problemInPdf(location: string): Promise<FileProblem | undefined> {
  const raw = await readFile(location);
  if (raw.subarray(0, 5).toString('latin1') !== '%PDF-') return 'FileKindMismatch';
  if (!raw.subarray(-2_048).toString('latin1').includes('%%EOF')) return 'FileDamaged';
  const text = raw.toString('latin1');
  const open = plainNames(text);
  if (ENCRYPTED.test(open)) return 'FileEncrypted';
  if (ACTIVE.test(open)) return 'FileActive';
  return problemInObjectStreams(raw, text);
}

function problemInObjectStreams(raw: Buffer, text: string): FileProblem | undefined {
  let inflated = 0;
  for (const { index, 0: keyword } of text.matchAll(/(?<!end)stream\r?\n/g)) {
    const before = text.slice(Math.max(0, index - LONGEST_DICTIONARY), index);
    const dictionary = plainNames(before.slice(before.lastIndexOf(' obj') + 1));
    if (!OBJECT_STREAM.test(dictionary)) continue;
    const content = unpack(raw.subarray(index + keyword.length), dictionary, MOST_INFLATED - inflated);
    if (content === undefined) return 'FileDamaged';
    inflated += content.length;
    if (ACTIVE.test(plainNames(content))) return 'FileActive';
  }
  return undefined;
}

/** Only the one filter that every writer uses; what we cannot read we do not pass on. */
function unpack(packed: Buffer, dictionary: string, most: number): string | undefined {
  const filters = dictionary.match(/\/[A-Za-z0-9]+Decode(?![A-Za-z])/g) ?? [];
  try {
    if (filters.length === 0) return packed.subarray(0, packed.indexOf('endstream')).toString('latin1');
    if (filters.join() !== '/FlateDecode') return undefined;
    return inflateSync(packed, { maxOutputLength: most }).toString('latin1');
  } catch {
    return undefined;
  }
}

function plainNames(text: string): string {
  return text.replace(/#([0-9a-fA-F]{2})/g, (_escape, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
