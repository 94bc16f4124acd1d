import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inProject } from '../project.mjs';
import { runQuietly } from '../run-quietly.mjs';
import { fingerprint } from './fingerprint.mjs';

const STAMPS = inProject('dist', '.stamps.json');
const PANEL = 'build';
const IS_PANEL_SOURCE = /^src\/(admin|plugins\/[^/]+\/admin)\//;

/** What the two halves of dist/ were built from; a change of one half does not rebuild the other. */
function currentFingerprints() {
  const sources = ['config', 'database', 'src', 'tsconfig.json', 'package-lock.json', 'package.json'];
  const panelSources = [
    'src/admin',
    'src/plugins',
    'src/domain',
    'config',
    'tsconfig.admin.json',
    'package-lock.json',
  ];
  const isForPanel = (file) => !/^src\/plugins\/[^/]+\/server\//.test(file);
  return {
    server: fingerprint(sources, (file) => !IS_PANEL_SOURCE.test(file)),
    // The path of PUBLIC_URL is compiled into the panel's addresses.
    panel: fingerprint(panelSources, isForPanel, publicPath()),
  };
}

/** Which of the wanted parts (`server`, `panel`) dist/ has not, or has from other sources. */
export function staleParts(parts) {
  const current = currentFingerprints();
  const built = readStamps();
  return parts.filter((part) => built[part] !== current[part]);
}

/** Builds the named parts: `server` alone is one run of the compiler, `panel` brings the server along. */
export async function build(parts) {
  const current = currentFingerprints();
  const panelStamp = readStamps().panel;
  rmSync(STAMPS, { force: true });
  const env = { NODE_ENV: 'production', STRAPI_TELEMETRY_DISABLED: 'true' };
  const withPanel = parts.includes('panel');
  clean(withPanel ? [] : [PANEL]);
  if (withPanel) {
    const cli = inProject('node_modules', '@strapi', 'strapi', 'bin', 'strapi.js');
    await runQuietly(process.execPath, [cli, 'build'], { env, failure: 'Сборка не удалась' });
  } else {
    const compiler = inProject('scripts', 'lib', 'prepare', 'compile-server.mjs');
    await runQuietly(process.execPath, [compiler], { env, failure: 'Сборка сервера не удалась' });
  }
  writeFileSync(STAMPS, JSON.stringify(withPanel ? current : { server: current.server, panel: panelStamp }));
}

function readStamps() {
  return existsSync(STAMPS) ? JSON.parse(readFileSync(STAMPS, 'utf8')) : {};
}

/** The compiler never deletes: a removed source would live on in dist/, and Strapi loads what it finds there. */
function clean(keep) {
  mkdirSync(inProject('dist'), { recursive: true });
  for (const name of readdirSync(inProject('dist'))) {
    if (!keep.includes(name)) rmSync(path.join(inProject('dist'), name), { recursive: true, force: true });
  }
}

function publicPath() {
  return URL.canParse(process.env.PUBLIC_URL ?? '') ? new URL(process.env.PUBLIC_URL).pathname : '/';
}
