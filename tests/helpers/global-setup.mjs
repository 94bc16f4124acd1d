import { existsSync, readFileSync } from 'node:fs';
import { inProject } from '../../scripts/lib/project.mjs';
import { testEnvironment } from '../../scripts/lib/testing/environment.mjs';
import { startTestPostgres } from '../../scripts/lib/testing/postgres.mjs';
import { ensureTemplate } from '../../scripts/lib/testing/template.mjs';

/** One PostgreSQL for the whole run and a template database that the built application has booted on once. */
export default async function globalSetup() {
  const stamps = inProject('dist', '.stamps.json');
  if (!existsSync(stamps)) throw new Error('dist/ is not built: run `npm test`, or `npm start` once');
  const server = await startTestPostgres();
  globalThis.testPostgres = server;
  process.env.TEST_SERVER_ENVIRONMENT = JSON.stringify(testEnvironment());
  process.env.TEST_POSTGRES = server.url('');
  process.env.TEST_TEMPLATE = await ensureTemplate(server, JSON.parse(readFileSync(stamps, 'utf8')).server);
}
