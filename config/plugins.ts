import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { ALLOWED_KINDS } from '../src/shared/files/kinds';

/** Compiled code of a plugin when the server runs, its TypeScript source when the panel is built. */
const ours = (name: string) => ({
  enabled: true,
  resolve: path.join(__dirname, '..', 'src', 'plugins', name),
});

const MEGABYTE = 1024 * 1024;

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
  upload: {
    config: {
      sizeLimit: 50 * MEGABYTE,
      // The second line: `inspectUpload` has looked inside before and says it in Russian.
      security: { allowedTypes: ALLOWED_KINDS.flatMap(({ mime, aliases }) => [mime, ...(aliases ?? [])]) },
    },
  },
  registry: ours('registry'),
});
