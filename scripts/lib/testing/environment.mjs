import { SECRETS } from '../server/secrets.mjs';

// Settings of the machine's own environment that must not change what a test sees.
const OURS =
  /^(HOST|PORT|PUBLIC_URL|DATABASE_|DATA_DIR|DEMO|LOG_LEVEL|TZ|SMTP_|ADMIN_|REGISTRY_|DADATA_|CLAMD_|TRUSTED_|JOBS_|METRICS_|TEST_)/;

/**
 * The environment of a server under test: the product's own variables are set here or by the test, never
 * inherited. The caller adds DATABASE_URL and DATA_DIR.
 */
export function testEnvironment() {
  const inherited = Object.entries(process.env).filter(([name]) => !OURS.test(name) && !(name in SECRETS));
  const secrets = Object.keys(SECRETS).map((name) => [name, `test-only-${name.toLowerCase()}-0123456789`]);
  return {
    ...Object.fromEntries(inherited),
    ...Object.fromEntries(secrets),
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    PORT: '0',
    DEMO: '0',
    LOG_LEVEL: 'warn',
    TZ: 'UTC',
  };
}
