import type { Core } from '@strapi/strapi';
import type { AuditApi } from '../plugins/audit/shared/contract';
import type { JobsApi } from '../plugins/jobs/shared/contract';
import type { ModerationApi } from '../plugins/moderation/shared/contract';
import type { NotificationsApi } from '../plugins/notifications/shared/contract';
import type { RegistryApi } from '../plugins/registry/shared/contract';

/** What each plugin offers to the others: its `services/api.ts`, typed by its `shared/contract`. */
interface PluginApis {
  audit: AuditApi;
  jobs: JobsApi;
  moderation: ModerationApi;
  notifications: NotificationsApi;
  registry: RegistryApi;
}

/** The only way one plugin calls another: no import of its `server/`, hence no cycle that compiles. */
export function pluginApi<Name extends keyof PluginApis>(strapi: Core.Strapi, name: Name): PluginApis[Name] {
  return strapi.plugin(name).service<PluginApis[Name]>('api');
}
