import type { Core } from '@strapi/strapi';
import { PLUGIN_ID } from '../../shared/ids';
import type { Services } from './services';

/** Strapi's service lookup with the type of the service asked for. */
export function getService<Name extends keyof Services>(strapi: Core.Strapi, name: Name): Services[Name] {
  return strapi.plugin(PLUGIN_ID).service<Services[Name]>(name);
}
