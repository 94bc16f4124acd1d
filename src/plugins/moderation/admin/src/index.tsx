import { ChartBubble, CheckCircle, Pencil, SealCheck } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { PLUGIN_ID } from '../../shared/ids';
import { installInContentManager } from './content-manager/install';
import { showStagesInLists } from './content-manager/stage-in-list';
import { MomentInput } from './moments/MomentInput';
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
      to: 'plugins/my-materials',
      icon: Pencil,
      intlLabel: { id: 'moderation.materials.title', defaultMessage: 'Мои материалы' },
      permissions: PERMISSIONS.submit,
      Component: () => import('./pages/MaterialsPage'),
    });
    app.addMenuLink({
      to: `plugins/${RULES_PATH}`,
      icon: SealCheck,
      intlLabel: { id: 'moderation.rules.title', defaultMessage: 'Правила и проверки' },
      permissions: SEES_RULES,
      Component: () => import('./rules/RulesApp'),
    });
    app.addFields({ type: 'datetime', Component: MomentInput });
    app.widgets.register([
      {
        id: 'desk',
        pluginId: PLUGIN_ID,
        icon: ChartBubble,
        title: { id: 'moderation.widget.desk', defaultMessage: 'Очередь модерации' },
        component: async () => (await import('./widgets/DeskWidget')).DeskWidget,
        permissions: PERMISSIONS.decide,
      },
      {
        id: 'materials',
        pluginId: PLUGIN_ID,
        icon: Pencil,
        title: { id: 'moderation.materials.title', defaultMessage: 'Мои материалы' },
        component: async () => (await import('./widgets/MaterialsWidget')).MaterialsWidget,
        permissions: PERMISSIONS.submit,
      },
    ]);
  },

  bootstrap(app: StrapiApp): void {
    installInContentManager(app);
    showStagesInLists(app);
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
