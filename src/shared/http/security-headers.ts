/**
 * Configuration of `strapi::security` (helmet). The built panel needs neither `unsafe-eval` nor inline scripts;
 * inline styles it does need (styled-components). In develop Strapi itself adds what Vite's reload asks for.
 * Directives are strings: Strapi merges arrays with its own defaults index by index, which would let «https:» back in.
 * @param publicUrl PUBLIC_URL; HSTS and the upgrade of requests are promised only where the site is on https
 */
export function securityHeaders(publicUrl: string) {
  const https = publicUrl.startsWith('https://');
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': "'self'",
        'base-uri': "'self'",
        'connect-src': "'self'",
        'font-src': "'self' data:",
        'form-action': "'self'",
        'frame-ancestors': "'none'",
        'frame-src': "'self'",
        'img-src': "'self' data: blob:",
        'manifest-src': "'self'",
        'media-src': "'self' data: blob:",
        'object-src': "'none'",
        'script-src': "'self'",
        'script-src-attr': "'none'",
        'style-src': "'self' 'unsafe-inline'",
        'worker-src': "'self' blob:",
        upgradeInsecureRequests: https ? [] : null,
      },
    },
    hsts: https ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    frameguard: { action: 'deny' },
    referrerPolicy: { policy: 'same-origin' },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    // Covers and logos are shown by public frontends on other origins.
    crossOriginResourcePolicy: false,
    crossOriginEmbedderPolicy: false,
    originAgentCluster: true,
    xssFilter: false,
  };
}
