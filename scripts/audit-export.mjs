import path from 'node:path';
import { writeDump } from './lib/audit/dump.mjs';
import { linesOfDatabase } from './lib/audit/journal.mjs';
import { ExpectedFailure, reportFailure } from './lib/expected-failure.mjs';
import { prepare } from './lib/prepare/prepare.mjs';
import { dataDirectory, loadEnvFile } from './lib/project.mjs';
import { provideDatabase } from './lib/server/database.mjs';

/** `npm run audit:export -- journal.ndjson`: the whole chain in a file that `audit:verify` proves anywhere. */
async function main([file]) {
  if (!file) throw new ExpectedFailure('Укажите файл: npm run audit:export -- journal.ndjson');
  loadEnvFile();
  await prepare(['server']);
  const { withClient } = await import('./lib/postgres/databases.mjs');
  const database = await provideDatabase(dataDirectory(), () => {});
  try {
    const lines = await withClient(database.url, (client) => writeDump(file, linesOfDatabase(client)));
    process.stdout.write(`Выгружено записей: ${lines}. Файл: ${path.resolve(file)}\n`);
  } finally {
    await database.stop();
  }
}

main(process.argv.slice(2)).catch(reportFailure);
