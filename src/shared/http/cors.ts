import type { Core } from '@strapi/strapi';

type Context = Parameters<Core.MiddlewareHandler>[0];

const READS = new Set(['GET', 'HEAD']);

/**
 * Which other sites' scripts may read our answers. Published content is open data: any site may read `/api/`.
 * Everything else – public writes and the panel – only those named in CORS_ORIGINS. Never with credentials:
 * the panel lives on our own origin and integrations send a header of their own.
 */
export function corsConfig(origins: readonly string[]) {
  return {
    origin: (ctx: Context): string[] => (isPublicRead(ctx) ? ['*'] : [...origins]),
    credentials: false,
    methods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
    headers: ['Content-Type', 'Authorization', 'Accept-Language', 'Idempotency-Key'],
    expose: ['ETag', 'Retry-After'],
    maxAge: 600,
    keepHeadersOnError: true,
  };
}

function isPublicRead(ctx: Context): boolean {
  const asked = ctx.method === 'OPTIONS' ? ctx.get('Access-Control-Request-Method') : ctx.method;
  return READS.has(asked) && ctx.path.startsWith('/api/');
}
