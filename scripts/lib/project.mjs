import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

export const inProject = (...parts) => path.join(root, ...parts);

/** Takes over `.env` before anything looks at the environment; variables already set win. */
export function loadEnvFile() {
  const file = inProject('.env');
  if (existsSync(file)) process.loadEnvFile(file);
}

/** DATA_DIR as an absolute path: embedded database, demo secrets, uploads, outbox. */
export const dataDirectory = () => path.resolve(root, process.env.DATA_DIR || '.data');
