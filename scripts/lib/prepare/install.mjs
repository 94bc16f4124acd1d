import { existsSync, readFileSync, rmSync } from 'node:fs';
import { inProject } from '../project.mjs';
import { runQuietly } from '../run-quietly.mjs';

const LIST = inProject('node_modules', '.package-lock.json');

/**
 * True when node_modules holds what package-lock.json asks for. npm writes its own list of what it installed
 * as its last act, so an interrupted installation has none. Packages for other systems are optional.
 */
export function isInstalled() {
  if (!existsSync(LIST)) return false;
  const wanted = readPackages(inProject('package-lock.json'));
  const present = readPackages(LIST);
  return Object.entries(wanted).every(([name, { version, optional, peer }]) => {
    if (name === '' || (present[name] === undefined && (optional || peer))) return true;
    return present[name]?.version === version;
  });
}

function readPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

/**
 * Installs what package-lock.json says, development packages included: the panel is built and tested with them.
 * Not `npm ci`: it refuses a lockfile that does not name the optional packages of every other system. With
 * `--no-save` neither package.json nor the lockfile changes. What an interrupted installation left is removed.
 */
export async function install() {
  if (!existsSync(LIST)) rmSync(inProject('node_modules'), { recursive: true, force: true });
  const npm = process.env.npm_execpath;
  const args = ['install', '--no-save', '--include=dev', '--no-audit', '--no-fund', '--prefer-offline'];
  const [program, before] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []];
  await runQuietly(program, [...before, ...args], {
    failure: 'Не удалось установить пакеты. Проверьте доступ к реестру npm и повторите команду',
  });
}
