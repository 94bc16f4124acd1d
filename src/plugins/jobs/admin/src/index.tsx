import { Clock } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { PLUGIN_ID } from '../../shared/ids';
import { PERMISSIONS } from './permissions';

export default {
  register(app: StrapiApp): void {
    app.registerPlugin({ id: PLUGIN_ID, name: PLUGIN_ID });
    app.addMenuLink({
      to: `plugins/${PLUGIN_ID}`,
      icon: Clock,
      intlLabel: { id: 'jobs.title', defaultMessage: 'Задания' },
      permissions: PERMISSIONS.read,
      Component: () => import('./pages/JobsPage'),
    });
    app.widgets.register({
      id: 'dead-jobs',
      pluginId: PLUGIN_ID,
      icon: Clock,
      title: { id: 'jobs.widget.title', defaultMessage: 'Невыполненные задания' },
      component: async () => (await import('./widgets/DeadJobsWidget')).DeadJobsWidget,
      permissions: PERMISSIONS.manage,
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
