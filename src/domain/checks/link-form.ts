import type { ContentCheck } from './check';
import { kindOfLink, linksOf } from './links';
import { noteAt } from './prose';

export const linkForm: ContentCheck = {
  code: 'link-form',
  name: { ru: 'Адреса ссылок', en: 'Addresses of links' },
  severity: 'error',
  appliesTo: null,
  run: (snapshot, { ownHosts }) =>
    linksOf(snapshot)
      .filter(({ url }) => kindOfLink(url, ownHosts).kind === 'malformed')
      .map(({ path, url }) =>
        noteAt(
          path,
          {
            ru: 'Ссылка никуда не ведёт: адрес написан неверно.',
            en: 'The link leads nowhere: its address is malformed.',
          },
          {
            ru: 'Скопируйте адрес из строки браузера: он начинается с https://.',
            en: 'Copy the address from the browser: it begins with https://.',
          },
          url === '' ? null : url,
        ),
      ),
};
