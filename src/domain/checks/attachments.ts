import type { RefusalText } from '../refusal';
import type { ContentCheck, Note } from './check';
import { noteAt } from './prose';
import type { MediaFile } from './snapshot';

const MEGABYTE = 1024 * 1024;

/** What a citizen can open anywhere. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  'application/pdf': ['.pdf'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['.docx'],
  'image/jpeg': ['.jpg', '.jpeg'],
  'image/png': ['.png'],
};

/** Descriptions of programming interfaces are for developers, not for citizens. */
const FOR_DEVELOPERS: ReadonlySet<unknown> = new Set(['technicalConnection']);

interface Problem {
  readonly message: RefusalText;
  readonly mend: RefusalText;
}

const FORMAT: Problem = {
  message: {
    ru: 'Прикладывают только PDF, DOCX, JPEG и PNG.',
    en: 'Only PDF, DOCX, JPEG and PNG may be attached.',
  },
  mend: {
    ru: 'Сохраните файл в одном из этих форматов и загрузите снова.',
    en: 'Save the file in one of these formats.',
  },
};
const CONTENT: Problem = {
  message: {
    ru: 'Содержимое файла не то, что обещает расширение.',
    en: 'The content is not what the extension promises.',
  },
  mend: {
    ru: 'Сохраните файл заново в нужном формате и загрузите.',
    en: 'Save the file anew and upload it.',
  },
};
const EMPTY: Problem = {
  message: { ru: 'Файл пуст.', en: 'The file is empty.' },
  mend: { ru: 'Загрузите другой файл.', en: 'Upload another file.' },
};

function problemOf(file: MediaFile, largest: number): Problem | null {
  const extensions = KINDS[file.mime];
  if (!extensions) return FORMAT;
  const isOther = file.inspectedMime !== null && file.inspectedMime !== file.mime;
  if (isOther || !extensions.includes(file.extension)) return CONTENT;
  if (file.bytes === 0) return EMPTY;
  if (file.bytes <= largest * MEGABYTE) return null;
  return {
    message: { ru: `Файл больше ${largest} МБ.`, en: `The file is larger than ${largest} MB.` },
    mend: { ru: 'Сожмите файл или разделите на части.', en: 'Compress the file or divide it.' },
  };
}

/** Format, content and size of what is downloaded, by what is known about the file. */
export const attachments: ContentCheck = {
  code: 'attachments',
  name: { ru: 'Приложенные файлы', en: 'Attachments' },
  severity: 'error',
  appliesTo: null,
  run: ({ media }, { policy }) =>
    media
      .filter(({ isShown, path }) => !isShown && !FOR_DEVELOPERS.has(path[0]))
      .flatMap((file): Note[] => {
        const problem = problemOf(file, policy.limits.largestFileMegabytes);
        return problem ? [noteAt(file.path, problem.message, problem.mend, file.name)] : [];
      }),
};
