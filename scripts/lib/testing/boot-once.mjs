import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { inProject, root } from '../project.mjs';
import { testEnvironment } from './environment.mjs';

/**
 * Starts the application on a database and stops it before it listens: schema and roles exist then, and no job has run,
 * no tick is counted as known since the day the template was made.
 */
export function bootOnce(databaseUrl) {
  return new Promise((resolve, reject) => {
    const dataDir = mkdtempSync(path.join(os.tmpdir(), 'gospublik-data-'));
    const env = { ...testEnvironment(), DATABASE_URL: databaseUrl, DATA_DIR: dataDir };
    const child = spawn(
      process.execPath,
      [inProject('scripts', 'lib', 'server', 'process.mjs'), '--seed-only'],
      {
        cwd: root,
        env,
        stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      },
    );
    let output = '';
    const keep = (chunk) => {
      output += chunk;
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', reject);
    child.on('close', (code) => {
      rmSync(dataDir, { recursive: true, force: true });
      if (code === 0) resolve();
      else reject(new Error(`The application does not boot on an empty database:\n${output.slice(-8_000)}`));
    });
  });
}
