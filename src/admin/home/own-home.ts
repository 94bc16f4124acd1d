import { Clock, File, Pencil } from '@strapi/icons';
import type { StrapiApp, WidgetArgs } from '@strapi/strapi/admin';

/** Their widgets count and advertise; ours say what to do. Plugins of the application keep theirs. */
const STRAPI_PLUGINS = ['admin', 'content-manager', 'content-releases', 'review-workflows'];

/** What waits for the person who looks stands first. */
const MODERATION = 'moderation';

const attention: WidgetArgs[] = [
  {
    id: 'expiring',
    icon: Clock,
    title: { id: 'home.expiring.title', defaultMessage: 'Ends soon' },
    component: async () => (await import('./attention-widgets')).ExpiringWidget,
  },
  {
    id: 'drafts',
    icon: File,
    title: { id: 'home.drafts.title', defaultMessage: 'Drafts' },
    component: async () => (await import('./attention-widgets')).DraftsWidget,
  },
  {
    id: 'changed',
    icon: Pencil,
    title: { id: 'home.changed.title', defaultMessage: 'Changes not published yet' },
    component: async () => (await import('./attention-widgets')).ChangedWidget,
  },
];

/** Puts our home page in place of Strapi's, with widgets registered through Strapi's own API. */
export function ownHome(app: StrapiApp): void {
  app.widgets.register((widgets) => {
    const own = widgets.filter(({ pluginId }) => !STRAPI_PLUGINS.includes(pluginId ?? ''));
    const isWork = ({ pluginId }: { pluginId?: string }): boolean => pluginId === MODERATION;
    return [...own.filter(isWork), ...attention, ...own.filter((widget) => !isWork(widget))];
  });
  app.router.addRoute((routes) =>
    routes.map((route) =>
      route.index
        ? { index: true, lazy: async () => ({ Component: (await import('./HomePage')).HomePage }) }
        : route,
    ),
  );
}
