import type { ContentManagerPlugin } from '@strapi/content-manager/strapi-admin';
import { Trash } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { HistoryPanel } from './content-manager/HistoryPanel';
import { VERSION_PERMISSIONS } from './version-permissions';

/** The page «Архив» and the page of a document's history, which no menu leads to. */
export function registerVersionPages(app: StrapiApp): void {
  app.addMenuLink({
    to: 'plugins/archive',
    icon: Trash,
    intlLabel: { id: 'audit.archive.title', defaultMessage: 'Архив' },
    permissions: VERSION_PERMISSIONS.archive,
    Component: () => import('./pages/ArchivePage'),
  });
  app.router.addRoute({
    path: 'plugins/versions/:type/:documentId',
    lazy: async () => ({ Component: (await import('./pages/VersionsPage')).default }),
  });
}

type ContentManagerApis = ContentManagerPlugin['config']['apis'];

export function showHistoryPanel(app: StrapiApp): void {
  const apis = app.getPlugin('content-manager').apis as ContentManagerApis;
  apis.addEditViewSidePanel([HistoryPanel]);
}
