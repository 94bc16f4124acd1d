import { foldText } from '../text/words';
import type { ContentCheck, Note } from './check';
import { noteAt } from './prose';
import type { TextPiece } from './snapshot';

const EMPTY = {
  message: { ru: 'Пустой заголовок.', en: 'An empty heading.' },
  mend: { ru: 'Напишите заголовок или удалите его.', en: 'Write it or delete it.' },
};
const TWICE = {
  message: { ru: 'Такой заголовок уже есть.', en: 'There is such a heading already.' },
  mend: { ru: 'Назовите разделы по-разному: по заголовкам ищут.', en: 'Name the sections differently.' },
};
const SKIPPED = {
  message: { ru: 'Пропущен уровень заголовка.', en: 'A level of headings is skipped.' },
  mend: { ru: 'Выберите следующий уровень: программы чтения идут по ним.', en: 'Choose the next level.' },
};

function notesOf({ path, paragraphs }: TextPiece): Note[] {
  const seen = new Set<string>();
  let level = 0;
  return paragraphs
    .filter(({ kind }) => kind === 'heading')
    .flatMap((heading): Note[] => {
      const name = foldText(heading.text);
      const isSkipped = level > 0 && heading.level > level + 1;
      level = heading.level;
      if (name === '') return [noteAt(path, EMPTY.message, EMPTY.mend)];
      const isRepeated = seen.has(name);
      seen.add(name);
      return [
        ...(isRepeated ? [noteAt(path, TWICE.message, TWICE.mend, heading.text)] : []),
        ...(isSkipped ? [noteAt(path, SKIPPED.message, SKIPPED.mend, heading.text)] : []),
      ];
    });
}

/** Headings are filled, different, and go down one level at a time (ГОСТ Р 52872-2019 on accessibility). */
export const headings: ContentCheck = {
  code: 'headings',
  name: { ru: 'Заголовки', en: 'Headings' },
  severity: 'warning',
  appliesTo: null,
  run: ({ texts }) => texts.flatMap(notesOf),
};
