import type { Core } from '@strapi/strapi';

export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  /** Who may read /metrics says it as `Authorization: Bearer …`; empty: there is no such address. */
  token: env('METRICS_TOKEN', ''),
});
