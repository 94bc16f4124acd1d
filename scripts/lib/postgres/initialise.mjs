import { spawn } from 'node:child_process';
import { chownSync, existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ExpectedFailure } from '../expected-failure.mjs';
import { ownedDirectory } from './place.mjs';

export const SUPERUSER = 'gospublik';

// ICU with Russian rules: under --locale=C lower('Ё'), ILIKE and full-text search do not know Cyrillic.
const LOCALE = [
  '--encoding=UTF8',
  '--locale=C.UTF-8',
  '--locale-provider=icu',
  '--icu-locale=ru-RU',
  '--lc-messages=C',
];

/**
 * Makes the cluster when there is none. It is built beside its place and renamed at the end: an interrupted
 * first start must not leave half a cluster that every later start takes for a whole one.
 */
export async function initialise({ user, binaries, cluster }, password) {
  if (existsSync(path.join(cluster, 'PG_VERSION'))) return;
  const staging = `${cluster}.new`;
  const passwordFile = `${cluster}.initdb-password`;
  rmSync(staging, { recursive: true, force: true });
  rmSync(cluster, { recursive: true, force: true });
  ownedDirectory(staging, user);
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (user.uid !== undefined) chownSync(passwordFile, user.uid, user.gid);
  try {
    await run(path.join(binaries, 'bin', 'initdb'), user, [
      `--pgdata=${staging}`,
      `--username=${SUPERUSER}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--no-instructions',
      ...LOCALE,
    ]);
    renameSync(staging, cluster);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

function run(program, user, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...user, cwd: '/', stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr.on('data', (chunk) => {
      output += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new ExpectedFailure(`Не удалось создать базу (initdb, код ${code}):\n${output.trim()}`));
    });
  });
}
