import type { Core } from '@strapi/strapi';
import { adminPermissions } from '../../../../shared/strapi-services';
import { PLUGIN_ID } from '../../shared/ids';

const ACTIONS = {
  'read-journal': 'Видеть журнал своих организаций',
  'read-whole-journal': 'Видеть журнал всех организаций',
  'export-journal': 'Выгружать журнал в файл',
  'erase-payload': 'Стирать персональные данные в журнале',
} as const;

/** In the plugin's bootstrap: later, Strapi has taken away what roles hold of actions it does not know. */
export async function registerJournalActions(strapi: Core.Strapi): Promise<void> {
  await adminPermissions(strapi).actionProvider.registerMany(
    Object.entries(ACTIONS).map(([uid, displayName]) => ({
      section: 'plugins' as const,
      pluginName: PLUGIN_ID,
      uid,
      displayName,
    })),
  );
}
