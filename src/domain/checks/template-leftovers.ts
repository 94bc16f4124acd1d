import type { ContentCheck } from './check';
import { noteAt, proseOf } from './prose';

/** Square brackets with Russian words, as templates have them; or a line to write on by hand. */
const LEFTOVER = /\[[^[\]\n]{1,200}\]|_{4,}/g;

/** What a template left for the author to replace. */
export const templateLeftovers: ContentCheck = {
  code: 'template-leftovers',
  name: { ru: 'Незаполненные места шаблона', en: 'Blanks of a template' },
  severity: 'error',
  appliesTo: null,
  run: (snapshot) =>
    proseOf(snapshot).flatMap(({ path, text }) =>
      (text.match(LEFTOVER) ?? [])
        .filter((blank) => /[а-яё_]/i.test(blank))
        .map((blank) =>
          noteAt(
            path,
            {
              ru: 'В тексте осталось незаполненное место шаблона.',
              en: 'A blank of the template is left in the text.',
            },
            { ru: 'Замените его сведениями или удалите.', en: 'Replace it with facts or delete it.' },
            blank,
          ),
        ),
    ),
};
