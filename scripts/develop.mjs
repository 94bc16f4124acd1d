import { rmSync } from 'node:fs';
import { reportFailure } from './lib/expected-failure.mjs';
import { inProject, loadEnvFile } from './lib/project.mjs';
import { announce } from './lib/server/announce.mjs';
import { serverProcess, startChild } from './lib/server/child.mjs';
import { runAboveDatabase } from './lib/server/run.mjs';
import { startEnvironment } from './lib/server/start-environment.mjs';
import { step } from './lib/steps.mjs';

/** Demo data comes from the built application; then Strapi's own watcher serves the sources. */
async function serve({ dataDir, database, onStop }) {
  const { env, administrator } = startEnvironment({
    dataDir,
    databaseUrl: database.url,
    mode: 'development',
  });
  const seeding = startChild(process.execPath, ['--no-deprecation', serverProcess(), '--seed-only'], env);
  onStop(seeding.stop);
  await step('Данные', () => seeding.exited);
  // From here dist/ follows the watcher, not the sources that the stamps speak of.
  rmSync(inProject('dist', '.stamps.json'), { force: true });
  announce({ env, dataDir, administrator });
  const cli = inProject('node_modules', '@strapi', 'strapi', 'bin', 'strapi.js');
  const watcher = startChild(process.execPath, [cli, 'develop'], env);
  onStop(watcher.stop);
  return watcher.exited;
}

try {
  loadEnvFile();
  await runAboveDatabase({ parts: ['server'], serve });
} catch (error) {
  reportFailure(error);
}
