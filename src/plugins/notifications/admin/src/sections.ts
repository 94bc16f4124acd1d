import type { Permission } from '@strapi/strapi/admin';
import type { ComponentType } from 'react';
import type { WordKey } from './hooks/use-words';
import { PERMISSIONS } from './permissions';

export interface Section {
  /** Below `plugins/notifications`; empty: the plugin's first page. */
  readonly path: string;
  readonly label: WordKey;
  readonly permissions: Permission[];
  readonly load: () => Promise<{ default: ComponentType }>;
}

/** Pages of the plugin in the order of its navigation; who may see none but the first sees no navigation. */
export const SECTIONS: readonly Section[] = [
  {
    path: '',
    label: 'notifications.inbox.title',
    permissions: PERMISSIONS.inbox,
    load: () => import('./pages/InboxPage'),
  },
  {
    path: 'preferences',
    label: 'notifications.preferences.title',
    permissions: PERMISSIONS.inbox,
    load: () => import('./pages/PreferencesPage'),
  },
  {
    path: 'templates',
    label: 'notifications.templates.title',
    permissions: PERMISSIONS.templates,
    load: () => import('./pages/TemplatesPage'),
  },
  {
    path: 'deliveries',
    label: 'notifications.deliveries.title',
    permissions: PERMISSIONS.deliveries,
    load: () => import('./pages/DeliveriesPage'),
  },
  {
    path: 'suppressions',
    label: 'notifications.suppressions.title',
    permissions: PERMISSIONS.deliveries,
    load: () => import('./pages/SuppressionsPage'),
  },
  {
    path: 'channels',
    label: 'notifications.channels.title',
    permissions: PERMISSIONS.channels,
    load: () => import('./pages/ChannelsPage'),
  },
  {
    path: 'webhooks',
    label: 'notifications.webhooks.title',
    permissions: PERMISSIONS.channels,
    load: () => import('./pages/WebhooksPage'),
  },
];
