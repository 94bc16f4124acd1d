import path from 'node:path';
import type { Core } from '@strapi/strapi';

/** Compiled code of a plugin when the server runs, its TypeScript source when the panel is built. */
const ours = (name: string) => ({
  enabled: true,
  resolve: path.join(__dirname, '..', 'src', 'plugins', name),
});

export default ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Plugin => ({
  'users-permissions': {
    config: {
      jwtSecret: env('JWT_SECRET', ''),
      // Sessions in the database, so that they can be revoked; an access token outlives its session by 10 minutes at most.
      jwtManagement: 'refresh',
      sessions: { accessTokenLifespan: 600, httpOnly: true },
      // Replaced by `global::attempt-limits`.
      ratelimit: { enabled: false },
    },
  },
  registry: ours('registry'),
});
