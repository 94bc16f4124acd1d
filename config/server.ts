import type { Core } from '@strapi/strapi';
import { trustedProxies } from '../src/shared/http/trusted-proxies';

export default ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Server => {
  const proxies = trustedProxies(env('TRUSTED_PROXIES', '0'));
  return {
    host: env('HOST', '127.0.0.1'),
    port: env.int('PORT', 1337),
    url: env('PUBLIC_URL', ''),
    // The launcher says where the panel is; nothing asks the npm registry for newer versions of Strapi.
    logger: {
      config: { level: env('LOG_LEVEL', 'info') },
      startup: { enabled: false },
      updates: { enabled: false },
    },
    app: { keys: env.array('APP_KEYS', []) },
    // Koa takes the left-most address of the last `maxIpsCount`: with the exact number of our own proxies
    // that is the one the outermost of them saw, whatever the client wrote into the header.
    proxy: { koa: proxies > 0, maxIpsCount: proxies },
    transfer: { remote: { enabled: false } },
    mcp: { enabled: false },
  };
};
