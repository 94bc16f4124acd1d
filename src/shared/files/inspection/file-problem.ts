import type { RefusalText } from '../../../domain/refusal';
import { type RefusalStatus, RefusedError } from '../../errors';
import { ALLOWED_NAMES } from '../kinds';

export type FileProblem =
  | 'FileEmpty'
  | 'FileTooLarge'
  | 'FileKindNotAllowed'
  | 'FileKindMismatch'
  | 'FileDamaged'
  | 'FileEncrypted'
  | 'FileActive'
  | 'FileBomb'
  | 'ImageTooLarge'
  | 'ReplacementKindDiffers'
  | 'FileInfected'
  | 'ScannerUnavailable';

const PROBLEMS: Readonly<Record<FileProblem, { status: RefusalStatus; ru: string; en: string }>> = {
  FileEmpty: { status: 422, ru: 'файл пуст. Выберите другой.', en: 'the file is empty. Choose another one.' },
  FileTooLarge: {
    status: 413,
    ru: 'файл слишком большой. Уменьшите его.',
    en: 'the file is too large. Make it smaller.',
  },
  FileKindNotAllowed: {
    status: 415,
    ru: `такие файлы не принимаются. Можно: ${ALLOWED_NAMES}.`,
    en: `files of this kind are not accepted. Allowed: ${ALLOWED_NAMES}.`,
  },
  FileKindMismatch: {
    status: 415,
    ru: 'содержимое не соответствует расширению. Сохраните файл в нужном формате и загрузите снова.',
    en: 'the content does not match the extension. Save the file in the right format and upload it again.',
  },
  FileDamaged: {
    status: 422,
    ru: 'файл повреждён или его нельзя проверить. Сохраните его заново.',
    en: 'the file is damaged or cannot be checked. Save it anew.',
  },
  FileEncrypted: {
    status: 422,
    ru: 'файл защищён паролем. Снимите защиту и загрузите снова.',
    en: 'the file is protected by a password. Remove the protection and upload it again.',
  },
  FileActive: {
    status: 422,
    ru: 'в файле есть макросы, сценарии или вложенные файлы. Удалите их, например сохранив документ как PDF/A.',
    en: 'the file contains macros, scripts or embedded files. Remove them, e.g. save the document as PDF/A.',
  },
  FileBomb: {
    status: 422,
    ru: 'файл внутри намного больше, чем снаружи. Сохраните его заново обычным способом.',
    en: 'the file is far larger inside than outside. Save it anew in the usual way.',
  },
  ImageTooLarge: {
    status: 422,
    ru: 'изображение больше 12 000 точек по стороне или 50 мегапикселей. Уменьшите его.',
    en: 'the image is larger than 12,000 pixels a side or 50 megapixels. Make it smaller.',
  },
  ReplacementKindDiffers: {
    status: 422,
    ru: 'заменить файл можно только файлом того же формата. Загрузите этот как новый.',
    en: 'a file can be replaced only by one of the same format. Upload this one as new.',
  },
  FileInfected: { status: 422, ru: 'антивирус нашёл угрозу.', en: 'the antivirus found a threat.' },
  ScannerUnavailable: {
    status: 503,
    ru: 'антивирус недоступен. Повторите позже.',
    en: 'the antivirus is not available. Try again later.',
  },
};

/** A refusal that names the file, because several may come in one request. */
export function refuseFile(problem: FileProblem, fileName: string): RefusedError {
  const { status, ru, en } = PROBLEMS[problem];
  const text: RefusalText = { ru: `«${fileName}»: ${ru}`, en: `“${fileName}”: ${en}` };
  const refusals = [{ path: ['files', fileName], code: problem, message: text }];
  return new RefusedError(status, problem, text, { refusals });
}
