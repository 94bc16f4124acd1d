import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { inProject } from '../project.mjs';

const require = createRequire(import.meta.url);

/**
 * Fills an empty database with demo data through the application's own verbs, and keeps the accounts.
 * @returns true when it did; false when demo data is unwanted or organisations exist already
 */
export async function seedDemoData(strapi, dataDir) {
  const seed = inProject('dist', 'src', 'demo', 'seed.js');
  if (!existsSync(seed)) return false;
  if ((await strapi.db.query('api::organization.organization').count()) > 0) return false;
  const { accounts } = await require(seed).seedDemo(strapi);
  writeFileSync(accountsFile(dataDir), `${JSON.stringify(accounts, null, 2)}\n`, { mode: 0o600 });
  return true;
}

/** `[{ email, password, role, organization }]`, empty when this DATA_DIR has no demo data. */
export function demoAccounts(dataDir) {
  const file = accountsFile(dataDir);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
}

const accountsFile = (dataDir) => path.join(dataDir, 'demo-accounts.json');
