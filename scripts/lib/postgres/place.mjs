import { randomUUID } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { ExpectedFailure } from '../expected-failure.mjs';
import { findBinaries } from './binaries.mjs';
import { canEnter, databaseUser } from './system-user.mjs';

const SHARED_ROOT = '/var/lib/gospublik';

/**
 * Where the database's files are and who runs them. The user `postgres` cannot enter a clone below, say, /root
 * (mode 700). Then the programs and the cluster go to /var/lib/gospublik, and the start says so.
 * @returns `{ user, binaries, cluster, notice }`: cluster is the PostgreSQL data directory
 */
export async function choosePlace(dataDir) {
  const user = databaseUser();
  const packaged = await findBinaries();
  if (user.uid === undefined) return { user, binaries: packaged, cluster: path.join(dataDir, 'postgres') };
  const binariesReadable = canEnter(user, path.join(packaged, 'bin'));
  const dataReachable = canEnter(user, dataDir);
  const binaries = binariesReadable ? packaged : copyBinaries(packaged, user);
  const cluster = dataReachable ? path.join(dataDir, 'postgres') : outsideCluster(dataDir);
  const closed = [binariesReadable ? null : packaged, dataReachable ? null : dataDir].filter(Boolean);
  if (closed.length === 0) return { user, binaries, cluster };
  const notice =
    `Пользователь postgres не может прочитать ${closed.join(' и ')}; база работает из ${SHARED_ROOT}. ` +
    'Чтобы она лежала в DATA_DIR, откройте ему путь (chmod o+x для каталогов выше) или перенесите проект.';
  return { user, binaries, cluster, notice };
}

function copyBinaries(packaged, user) {
  const version = JSON.parse(readFileSync(path.join(packaged, '..', 'package.json'), 'utf8')).version;
  const target = path.join(sharedRoot(), `postgresql-${version}`);
  if (!existsSync(target)) {
    const staging = `${target}.${process.pid}`;
    cpSync(packaged, staging, { recursive: true, verbatimSymlinks: true });
    try {
      renameSync(staging, target);
    } catch {
      rmSync(staging, { recursive: true, force: true });
    }
  }
  if (canEnter(user, path.join(target, 'bin'))) return target;
  throw unreadable(target);
}

/** The name is random and kept in DATA_DIR, so that a deleted DATA_DIR does not bring an old database back. */
function outsideCluster(dataDir) {
  const pointer = path.join(dataDir, 'postgres.place');
  if (!existsSync(pointer)) writeFileSync(pointer, path.join(sharedRoot(), `cluster-${randomUUID()}`));
  return readFileSync(pointer, 'utf8').trim();
}

function sharedRoot() {
  try {
    mkdirSync(SHARED_ROOT, { recursive: true });
    chmodSync(SHARED_ROOT, 0o755);
    return SHARED_ROOT;
  } catch {
    throw unreadable(SHARED_ROOT);
  }
}

function unreadable(directory) {
  return new ExpectedFailure(
    `PostgreSQL работает от пользователя postgres, а он не может прочитать ${directory}. ` +
      'Перенесите проект, например, в /opt или /srv, или откройте путь: chmod o+x для каждого каталога выше.',
  );
}

/** Makes a directory that belongs to the user who runs the database. */
export function ownedDirectory(directory, user) {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  if (user.uid !== undefined) chownSync(directory, user.uid, user.gid);
}
