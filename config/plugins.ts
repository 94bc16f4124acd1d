import path from 'node:path';
import type { Core } from '@strapi/strapi';

/** Compiled code of a plugin when the server runs, its TypeScript source when the panel is built. */
const ours = (name: string) => ({
  enabled: true,
  resolve: path.join(__dirname, '..', 'src', 'plugins', name),
});

export default ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Plugin => ({
  'users-permissions': { config: { jwtSecret: env('JWT_SECRET', '') } },
  registry: ours('registry'),
});
