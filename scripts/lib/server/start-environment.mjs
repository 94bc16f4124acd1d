import { keptSecrets, SECRETS } from './secrets.mjs';

/**
 * The environment of the server below `npm start` and `npm run develop`. An installation always has an
 * administrator: without demo data and ADMIN_EMAIL one is made up, its password kept among the secrets.
 * @returns `{ env, administrator? }`: the one made up
 */
export function startEnvironment({ dataDir, databaseUrl, mode }) {
  const kept = keptSecrets(dataDir);
  const secrets = Object.fromEntries(
    Object.keys(SECRETS).map((name) => [name, process.env[name] || kept[name]]),
  );
  const env = {
    ...process.env,
    ...secrets,
    NODE_ENV: mode,
    HOST: process.env.HOST || '127.0.0.1',
    PORT: process.env.PORT || '1337',
    // The steps tell the story of a start; Strapi's own account of its migrations would bury them.
    LOG_LEVEL: process.env.LOG_LEVEL || (mode === 'production' ? 'warn' : 'info'),
    DATA_DIR: dataDir,
    DATABASE_URL: databaseUrl,
    STRAPI_TELEMETRY_DISABLED: 'true',
  };
  if (env.DEMO !== '0' || env.ADMIN_EMAIL) return { env };
  const administrator = {
    email: 'administrator@demo.example',
    password: kept.ADMIN_PASSWORD,
    role: 'administrator',
  };
  return {
    env: { ...env, ADMIN_EMAIL: administrator.email, ADMIN_PASSWORD: administrator.password },
    administrator,
  };
}
