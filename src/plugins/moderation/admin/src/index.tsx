import { CheckCircle, Layer } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { PLUGIN_ID } from '../../shared/ids';
import { installInContentManager } from './content-manager/install';
import { PERMISSIONS } from './permissions';
import { RULES_PATH, SEES_RULES } from './rules/sections';

export default {
  register(app: StrapiApp): void {
    app.registerPlugin({ id: PLUGIN_ID, name: PLUGIN_ID });
    app.addMenuLink({
      to: `plugins/${PLUGIN_ID}`,
      icon: CheckCircle,
      intlLabel: { id: 'moderation.title', defaultMessage: 'Модерация' },
      permissions: PERMISSIONS.queue,
      Component: () => import('./pages/ModerationPage'),
    });
    app.addMenuLink({
      to: `plugins/${RULES_PATH}`,
      icon: Layer,
      intlLabel: { id: 'moderation.rules.title', defaultMessage: 'Правила и проверки' },
      permissions: SEES_RULES,
      Component: () => import('./rules/RulesApp'),
    });
  },

  bootstrap(app: StrapiApp): void {
    installInContentManager(app);
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
