import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { fileTypeFromFile } from 'file-type';
import { normaliseFileName } from '../../../domain/file-name';
import { scanFile } from '../../antivirus/clamd';
import { ALLOWED_KINDS, type FileKind } from '../kinds';
import { type FileProblem, refuseFile } from './file-problem';
import { problemInImage } from './image';
import { problemInOffice } from './office';
import { problemInPdf } from './pdf';
import { problemInText } from './text';

/** A file on the disk that wants into the media library, as formidable and our own code describe it. */
export interface IncomingFile {
  filepath: string;
  originalFilename?: string | null;
  mimetype?: string | null;
  size: number;
}

/** How file-type calls what is packed as DOCX and XLSX are; which of them it is, the manifest inside says. */
const ZIP_LIKE = /zip$|openxmlformats|macroenabled/i;

/** Passed already: the gate of the route looks first, the service that stores looks for everybody else. */
const passed = new WeakSet<IncomingFile>();

/**
 * Checks what a file is by what is in it, gives it its final name and type, and refuses it otherwise. Strapi reads the
 * first 4,100 bytes and believes the extension of anything that looks like a zip.
 */
export async function inspectUpload(strapi: Core.Strapi, file: IncomingFile): Promise<void> {
  if (passed.has(file)) return;
  const name = normaliseFileName(file.originalFilename ?? '');
  const extension = path.extname(name);
  const kind = ALLOWED_KINDS.find(({ extensions }) => extensions.includes(extension));
  if (!kind) throw refuseFile('FileKindNotAllowed', name);
  const problem =
    sizeProblem(file, kind) ??
    (await contentProblem(strapi, file, kind, extension)) ??
    (await virusProblem(strapi, file));
  if (problem) throw refuseFile(problem, name);
  file.originalFilename = name;
  file.mimetype = kind.mime;
  passed.add(file);
}

function sizeProblem({ size }: IncomingFile, { maxBytes }: FileKind): FileProblem | undefined {
  if (size === 0) return 'FileEmpty';
  return size > maxBytes ? 'FileTooLarge' : undefined;
}

async function contentProblem(
  strapi: Core.Strapi,
  { filepath }: IncomingFile,
  { code, mime }: FileKind,
  extension: string,
): Promise<FileProblem | undefined> {
  if (code === 'text') return problemInText(filepath, extension);
  const detected = (await fileTypeFromFile(filepath))?.mime ?? '';
  if (code === 'docx' || code === 'xlsx') {
    return ZIP_LIKE.test(detected) ? problemInOffice(filepath, code) : 'FileKindMismatch';
  }
  if (detected !== mime) return 'FileKindMismatch';
  return code === 'pdf' ? problemInPdf(filepath) : problemInImage(strapi, filepath);
}

async function virusProblem(
  strapi: Core.Strapi,
  { filepath }: IncomingFile,
): Promise<FileProblem | undefined> {
  const url: string = strapi.config.get('storage.clamdUrl', '');
  if (url === '') return undefined;
  const verdict = await scanFile(url, filepath);
  if (verdict === 'clean') return undefined;
  strapi.log.warn(`clamd: ${verdict}`);
  return verdict === 'infected' ? 'FileInfected' : 'ScannerUnavailable';
}
