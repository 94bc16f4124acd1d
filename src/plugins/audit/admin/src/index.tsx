import { Book } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { PLUGIN_ID } from '../../shared/ids';
import { JOURNAL_PERMISSIONS } from './journal-permissions';
import { registerVersionPages, showHistoryPanel } from './show-versions';

export default {
  register(app: StrapiApp): void {
    app.registerPlugin({ id: PLUGIN_ID, name: PLUGIN_ID });
    app.addMenuLink({
      to: `plugins/${PLUGIN_ID}`,
      icon: Book,
      intlLabel: { id: 'audit.journal.title', defaultMessage: 'Журнал' },
      permissions: JOURNAL_PERMISSIONS.read,
      Component: () => import('./pages/JournalPage'),
    });
    registerVersionPages(app);
  },

  bootstrap(app: StrapiApp): void {
    showHistoryPanel(app);
  },

  async registerTrads({ locales }: { locales: string[] }) {
    return Promise.all(
      locales.map(async (locale) => {
        const { default: data } =
          locale === 'ru' ? await import('./translations/ru.json') : await import('./translations/en.json');
        return { locale, data };
      }),
    );
  },
};
