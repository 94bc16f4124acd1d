import type { ContentCheck, Note } from './check';
import { kindOfLink, linksOf } from './links';
import { noteAt } from './prose';

const MISSING = { ru: 'На нашем сайте нет такой страницы.', en: 'There is no such page on our site.' };
const UNPUBLISHED = {
  ru: 'Страница, на которую ведёт ссылка, не опубликована.',
  en: 'The page the link leads to is not published.',
};

/** Links to our own pages lead to what the public can see. */
export const linkTargets: ContentCheck = {
  code: 'link-targets',
  name: { ru: 'Внутренние ссылки', en: 'Internal links' },
  severity: 'error',
  appliesTo: null,
  run: (snapshot, { ownHosts, linkTargets: states }) =>
    linksOf(snapshot).flatMap(({ path, url }): Note[] => {
      const link = kindOfLink(url, ownHosts);
      if (link.kind !== 'internal') return [];
      const state = states.get(link.target);
      if (state === 'published') return [];
      return [
        noteAt(
          path,
          state === 'unpublished' ? UNPUBLISHED : MISSING,
          {
            ru: 'Исправьте ссылку или опубликуйте страницу раньше этой.',
            en: 'Correct the link or publish that page first.',
          },
          url,
        ),
      ];
    }),
};
