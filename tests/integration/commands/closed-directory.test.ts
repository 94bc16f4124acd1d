import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterThisFile } from '../../helpers/cleanup';
import { query } from '../../helpers/database';
import { serverEnvironment } from '../../helpers/environment';
import { runScript } from '../../helpers/run-script';

/** A home directory as root's: nobody else may enter. */
const closedHome = (): string => {
  const home = path.join(os.tmpdir(), `gospublik-home-${randomBytes(6).toString('hex')}`);
  mkdirSync(home);
  chmodSync(home, 0o700);
  afterThisFile(async () => rmSync(home, { recursive: true, force: true }));
  return home;
};

describe('a data directory below a closed home directory', () => {
  it('gets a working database, and root is told where it lies instead', async () => {
    const dataDir = path.join(closedHome(), 'data');
    const script = runScript('tests/helpers/embedded-postgres.mjs', [dataDir], serverEnvironment());
    await script.saying('"port"');
    const { url, notice } = JSON.parse(script.output());
    expect(await query(url, "select lower('Ё') as letter")).toEqual([{ letter: 'ё' }]);
    const cluster = path.join(dataDir, 'postgres');
    const pointer = path.join(dataDir, 'postgres.place');
    const moved = existsSync(pointer);
    if (moved) {
      const place = readFileSync(pointer, 'utf8');
      afterThisFile(async () => rmSync(place, { recursive: true, force: true }));
    }
    // An ordinary user runs the database under his own name and can enter his own home.
    const isRoot = process.getuid?.() === 0;
    expect({ moved, inPlace: existsSync(cluster) }).toEqual({ moved: isRoot, inPlace: !isRoot });
    if (isRoot) {
      expect(notice).toContain(dataDir);
      expect(notice).toContain('chmod o+x');
    }
    await script.stop();
  });
});
