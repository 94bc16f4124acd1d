import type { Core } from '@strapi/strapi';
import { removeRoute } from '../../shared/guard-routes';

/**
 * Public routes of these plugins: Strapi's registration and login, its users and roles, files, letters and languages
 * for whoever holds a token. The product's own routes take the place of those it needs, each with its own rules.
 */
const WITHOUT_PUBLIC_ROUTES = ['email', 'i18n', 'upload', 'users-permissions'] as const;

/** Routes that nothing in the panel calls, by plugin; most of them are open to everybody with a session. */
const UNUSED: Readonly<Record<string, readonly string[]>> = {
  // Sends any letter to anybody in the installation's name.
  email: ['email.send'],
  admin: [
    // Counts users, roles and tokens for a widget that our home page does not have.
    'homepage.getKeyStatistics',
    'homepage.getHomepageLayout',
    'homepage.updateHomepageLayout',
    // Language models and paid licences.
    'ai.getAiUsage',
    'ai.getAiToken',
    'ai.getAiFeatureConfig',
    'admin.licenseTrialTimeLeft',
  ],
  // There is no single type. Asked for a collection these take its first entry, past the version check of a save.
  'content-manager': [
    'single-types.find',
    'single-types.createOrUpdate',
    'single-types.delete',
    'single-types.publish',
    'single-types.unpublish',
    'single-types.discard',
    'single-types.countDraftRelations',
  ],
  upload: [
    'admin-file.generateAIMetadata',
    'admin-file.createAIMetadataJob',
    'admin-file.getLatestAIMetadataJob',
    'admin-file.getAIMetadataPendingCount',
  ],
  // No content type is translated.
  i18n: [
    'ai-localization-jobs.getJobForCollectionType',
    'ai-localization-jobs.getJobForSingleType',
    'content-types.getNonLocalizedAttributes',
    'content-types.getFillFromLocaleData',
  ],
};

/** Runs in register, before the routes are mounted: what is not there needs no guard. */
export function closeUnusedRoutes(strapi: Core.Strapi): void {
  for (const [plugin, handlers] of Object.entries(UNUSED)) {
    for (const handler of handlers) removeRoute(strapi, plugin, handler);
  }
  for (const name of WITHOUT_PUBLIC_ROUTES) {
    const plugin = strapi.plugin(name);
    plugin.routes = { ...plugin.routes, 'content-api': { type: 'content-api', routes: [] } };
  }
}
