import { Bell } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { PLUGIN_ID } from '../../shared/ids';
import { UnreadBell } from './components/UnreadBell';
import { PERMISSIONS } from './permissions';

export default {
  register(app: StrapiApp): void {
    app.registerPlugin({ id: PLUGIN_ID, name: PLUGIN_ID });
    app.addMenuLink({
      to: `plugins/${PLUGIN_ID}`,
      icon: UnreadBell,
      intlLabel: { id: 'notifications.inbox.title', defaultMessage: 'Уведомления' },
      permissions: PERMISSIONS.inbox,
      Component: () => import('./pages/App'),
    });
    app.widgets.register({
      id: 'inbox',
      pluginId: PLUGIN_ID,
      icon: Bell,
      title: { id: 'notifications.inbox.title', defaultMessage: 'Уведомления' },
      component: async () => (await import('./widgets/InboxWidget')).InboxWidget,
      permissions: PERMISSIONS.inbox,
    });
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
