import { execFileSync, spawnSync } from 'node:child_process';
import { ExpectedFailure } from '../expected-failure.mjs';

const NAME = 'postgres';

/**
 * PostgreSQL refuses to run as root; as root its processes get the system user `postgres`, made when missing.
 * @returns `{ uid, gid }` to spawn with; empty when this process is not root
 */
export function databaseUser() {
  if (process.getuid?.() !== 0) return {};
  return findUser() ?? createUser();
}

function findUser() {
  const uid = spawnSync('id', ['-u', NAME], { encoding: 'utf8' });
  const gid = spawnSync('id', ['-g', NAME], { encoding: 'utf8' });
  if (uid.status !== 0 || gid.status !== 0) return null;
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
}

function createUser() {
  try {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/bin/false', NAME], {
      stdio: 'pipe',
    });
  } catch (error) {
    const user = findUser();
    if (user) return user;
    throw new ExpectedFailure(
      `PostgreSQL не работает от root, а создать пользователя ${NAME} не удалось (${error.message.trim()}). ` +
        `Создайте его сами, запустите команду не от root или задайте DATABASE_URL.`,
    );
  }
  return findUser();
}

/** True when a process of that user can enter the directory (every directory above it counts). */
export function canEnter(user, directory) {
  return spawnSync('ls', [directory], { ...user, cwd: '/', stdio: 'ignore' }).status === 0;
}
