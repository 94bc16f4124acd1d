import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ExpectedFailure } from '../expected-failure.mjs';
import { withClient } from '../postgres/databases.mjs';
import { startEmbeddedPostgres } from '../postgres/embedded.mjs';
import { root } from '../project.mjs';

// Nothing in a test database has to survive a power cut.
const FAST = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '300' };

/**
 * The PostgreSQL of the tests. Its directory stays between runs, so that an unchanged application finds its
 * template database; a second run at the same time gets a throw-away directory of its own.
 */
export async function startTestPostgres() {
  const name = createHash('sha256').update(root).digest('hex').slice(0, 12);
  const kept = path.join(os.tmpdir(), `gospublik-test-${process.getuid?.() ?? 'user'}-${name}`);
  try {
    const server = await startEmbeddedPostgres({ dataDir: kept, settings: FAST });
    await dropLeftovers(server);
    return server;
  } catch (error) {
    if (!(error instanceof ExpectedFailure) || !error.message.includes('занят')) throw error;
    return startThrowAway();
  }
}

async function startThrowAway() {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'gospublik-test-'));
  const { chmodSync } = await import('node:fs');
  chmodSync(dataDir, 0o755);
  const server = await startEmbeddedPostgres({ dataDir, settings: FAST });
  const stop = async () => {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { ...server, stop };
}

/** Databases of a run that was killed. */
async function dropLeftovers(server) {
  await withClient(server.url('postgres'), async (client) => {
    const { rows } = await client.query(`select datname from pg_database where datname like 'test\\_%'`);
    for (const { datname } of rows) {
      await client.query(`drop database if exists ${client.escapeIdentifier(datname)} with (force)`);
    }
  });
}
