import path from 'node:path';
import { parseArgs } from 'node:util';
import { linesOfDump } from './lib/audit/dump.mjs';
import { readHeads } from './lib/audit/heads.mjs';
import { chainVerifier, linesOfDatabase } from './lib/audit/journal.mjs';
import { printReport } from './lib/audit/report.mjs';
import { reportFailure } from './lib/expected-failure.mjs';
import { prepare } from './lib/prepare/prepare.mjs';
import { dataDirectory, loadEnvFile } from './lib/project.mjs';
import { provideDatabase } from './lib/server/database.mjs';

async function verified(lines, heads) {
  const verifier = chainVerifier(heads);
  for await (const line of lines) verifier.push(line);
  return verifier.report();
}

async function verifiedInDatabase(heads) {
  const { withClient } = await import('./lib/postgres/databases.mjs');
  const database = await provideDatabase(dataDirectory(), () => {});
  try {
    return await withClient(database.url, (client) => verified(linesOfDatabase(client), heads));
  } finally {
    await database.stop();
  }
}

/** `npm run audit:verify [-- journal.ndjson] [--heads directory]`: without a file the database is asked. */
async function main(args) {
  const { values, positionals } = parseArgs({
    args,
    options: { heads: { type: 'string' } },
    allowPositionals: true,
  });
  loadEnvFile();
  await prepare(['server']);
  const heads = readHeads(values.heads ?? path.join(dataDirectory(), 'audit-heads'), Boolean(values.heads));
  const [file] = positionals;
  const report = await (file ? verified(linesOfDump(file), heads) : verifiedInDatabase(heads));
  if (!printReport(report, heads.length)) process.exitCode = 1;
}

main(process.argv.slice(2)).catch(reportFailure);
