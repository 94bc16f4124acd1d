import type { Core } from '@strapi/strapi';
import { corsConfig } from '../src/shared/http/cors';
import { MULTIPART_ROUTES } from '../src/shared/http/multipart-routes';
import { securityHeaders } from '../src/shared/http/security-headers';

export default ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Middlewares => [
  'global::health',
  'global::metrics',
  'global::request-id',
  'strapi::logger',
  'strapi::errors',
  'global::refusals',
  { name: 'strapi::security', config: securityHeaders(env('PUBLIC_URL', '')) },
  'global::permissions-policy',
  { name: 'strapi::cors', config: corsConfig(env.array('CORS_ORIGINS', [])) },
  'global::uploads',
  'global::read-limits',
  'strapi::query',
  { name: 'global::multipart', config: { routes: MULTIPART_ROUTES } },
  {
    name: 'strapi::body',
    config: { multipart: false, jsonLimit: '1mb', formLimit: '56kb', textLimit: '56kb' },
  },
  'global::attempt-limits',
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];
