import { foldText } from '../text/words';
import type { ContentCheck } from './check';
import { noteAt } from './prose';

/** Words that tell nothing to somebody who hears the links of a page read out. */
const EMPTY_WORDS: ReadonlySet<string> = new Set([
  'здесь',
  'тут',
  'ссылка',
  'по ссылке',
  'подробнее',
  'далее',
  'сюда',
]);

export const linkText: ContentCheck = {
  code: 'link-text',
  name: { ru: 'Текст ссылок', en: 'Words of links' },
  severity: 'warning',
  appliesTo: null,
  run: (snapshot) =>
    snapshot.texts
      .flatMap(({ path, paragraphs }) =>
        paragraphs.flatMap(({ links }) => links.map((link) => ({ ...link, path }))),
      )
      .filter(({ text }) => foldText(text) === '' || EMPTY_WORDS.has(foldText(text)))
      .map(({ path, text }) =>
        noteAt(
          path,
          {
            ru: 'По тексту ссылки не понять, куда она ведёт.',
            en: 'The words of the link do not tell where it leads.',
          },
          { ru: 'Назовите в ссылке страницу или документ.', en: 'Name the page or document in the link.' },
          text.trim() === '' ? null : text,
        ),
      ),
};
