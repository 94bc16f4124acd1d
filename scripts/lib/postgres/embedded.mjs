import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ExpectedFailure } from '../expected-failure.mjs';
import { tryLock } from '../file-lock.mjs';
import { initialise, SUPERUSER } from './initialise.mjs';
import { choosePlace } from './place.mjs';
import { stopPostmaster } from './postmaster.mjs';
import { runServer } from './server.mjs';

/**
 * Starts the embedded PostgreSQL of a data directory; one process at a time may own it.
 * @param options.dataDir  cluster, password and log live here
 * @param options.settings further PostgreSQL settings
 * @returns `{ url(database), pid, port, notice, stop() }`
 */
export async function startEmbeddedPostgres({ dataDir, settings }) {
  openDirectory(dataDir);
  const lock = tryLock(path.join(dataDir, 'owner.lock'));
  if (!lock.release) {
    throw new ExpectedFailure(
      `Каталог данных ${dataDir} уже занят процессом ${lock.holder}. ` +
        'Остановите его или задайте другой DATA_DIR (и PORT).',
    );
  }
  try {
    const place = await choosePlace(dataDir);
    const password = keptPassword(path.join(dataDir, 'postgres.password'));
    await initialise(place, password);
    const { pid, port } = await runServer(place, path.join(dataDir, 'postgres.log'), settings);
    return {
      pid,
      port,
      notice: place.notice,
      url: (database) => `postgresql://${SUPERUSER}:${password}@127.0.0.1:${port}/${database}`,
      stop: async () => {
        await stopPostmaster(pid);
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** The database's own user must pass through DATA_DIR whatever the umask; what is secret in it has mode 600. */
function openDirectory(dataDir) {
  if (existsSync(dataDir)) return;
  mkdirSync(dataDir, { recursive: true });
  chmodSync(dataDir, 0o755);
}

function keptPassword(file) {
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('hex'), { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
}
