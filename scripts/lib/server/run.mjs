import { mkdirSync } from 'node:fs';
import { prepare } from '../prepare/prepare.mjs';
import { dataDirectory } from '../project.mjs';
import { step } from '../steps.mjs';
import { provideDatabase } from './database.mjs';
import { requireFreePort } from './port.mjs';

/**
 * What `npm start` and `npm run develop` share: prepare, start the database, run the server above it, and take
 * everything down in the opposite order on a signal.
 * @param serve gets `{ dataDir, database, onStop(stop) }` and resolves when the server has ended by itself
 */
export async function runAboveDatabase({ parts, serve }) {
  await requireFreePort(process.env.HOST || '127.0.0.1', Number(process.env.PORT || 1337));
  await prepare(parts);
  const dataDir = dataDirectory();
  mkdirSync(dataDir, { recursive: true });
  const stopped = signalReceived();
  const database = await step('База данных', (detail) => provideDatabase(dataDir, detail));
  if (database.notice) process.stdout.write(`! ${database.notice}\n`);
  let stopServer = async () => {};
  const onStop = (stop) => {
    stopServer = stop;
  };
  try {
    const ended = await Promise.race([serve({ dataDir, database, onStop }), stopped]);
    if (ended === 'signal') process.stdout.write('\nОстанавливаемся …\n');
    else process.exitCode = 1;
  } finally {
    await stopServer();
    await database.stop();
  }
  if (process.exitCode !== 1) process.stdout.write('Остановлено.\n');
}

function signalReceived() {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => resolve('signal'));
  });
}
