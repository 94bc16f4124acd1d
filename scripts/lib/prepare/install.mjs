import { existsSync, readFileSync } from 'node:fs';
import { inProject } from '../project.mjs';
import { runQuietly } from '../run-quietly.mjs';

/**
 * True when node_modules holds what package-lock.json asks for. npm writes its own list of what it installed
 * as its last act, so an interrupted installation has none. Packages for other systems are optional.
 */
export function isInstalled() {
  const listFile = inProject('node_modules', '.package-lock.json');
  if (!existsSync(listFile)) return false;
  const wanted = readPackages(inProject('package-lock.json'));
  const present = readPackages(listFile);
  return Object.entries(wanted).every(([name, { version, optional, peer }]) => {
    if (name === '' || (present[name] === undefined && (optional || peer))) return true;
    return present[name]?.version === version;
  });
}

function readPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

/** `npm ci` with the development packages: the panel is built and tested with them. */
export async function install() {
  const npm = process.env.npm_execpath;
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--prefer-offline'];
  const [program, before] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []];
  await runQuietly(program, [...before, ...args], {
    failure: 'Не удалось установить пакеты. Проверьте доступ к реестру npm и повторите команду',
  });
}
