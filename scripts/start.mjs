import { reportFailure } from './lib/expected-failure.mjs';
import { loadEnvFile } from './lib/project.mjs';
import { announce } from './lib/server/announce.mjs';
import { serverProcess, startChild } from './lib/server/child.mjs';
import { runAboveDatabase } from './lib/server/run.mjs';
import { startEnvironment } from './lib/server/start-environment.mjs';
import { step } from './lib/steps.mjs';

async function serve({ dataDir, database, onStop }) {
  const { env, administrator } = startEnvironment({ dataDir, databaseUrl: database.url, mode: 'production' });
  const server = startChild(process.execPath, ['--no-deprecation', serverProcess()], env);
  onStop(server.stop);
  await step('Запуск приложения', () => server.reached('loaded'));
  if (env.DEMO !== '0') {
    await step('Демонстрационные данные', async (detail) => {
      await server.reached('ready');
      if (!server.seen.has('seeded')) detail('уже есть');
    });
  }
  await server.reached('ready');
  announce({ env, dataDir, administrator });
  return server.exited;
}

try {
  loadEnvFile();
  await runAboveDatabase({ serve });
} catch (error) {
  reportFailure(error);
}
