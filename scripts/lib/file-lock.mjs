import { mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const HEARTBEAT_MS = 5_000;
const STALE_AFTER_MS = 60_000;

/**
 * Takes a lock that lives as long as this process. The holder touches the file every few seconds, because a
 * process number alone proves nothing: numbers are reused, and two containers may share the directory.
 * @returns `{ release }`, or `{ holder }` with the process number of the live holder
 */
export function tryLock(file) {
  mkdirSync(path.dirname(file), { recursive: true });
  const token = `${process.pid} ${hostname()} ${Math.random().toString(36).slice(2)}`;
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      writeFileSync(file, token, { flag: 'wx', mode: 0o644 });
      return { release: keepAlive(file, token) };
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const holder = liveHolder(file);
    if (holder !== null) return { holder };
    setAside(file);
  }
  return { holder: liveHolder(file) ?? 0 };
}

/** Waits for the lock; `onWait(holder)` is called once when somebody else holds it. */
export async function lock(file, onWait = () => {}) {
  let told = false;
  for (;;) {
    const { release, holder } = tryLock(file);
    if (release) return release;
    if (!told) onWait(holder);
    told = true;
    await sleep(300);
  }
}

function keepAlive(file, token) {
  const timer = setInterval(() => {
    const now = new Date();
    try {
      utimesSync(file, now, now);
    } catch {
      clearInterval(timer);
    }
  }, HEARTBEAT_MS);
  timer.unref();
  const release = () => {
    clearInterval(timer);
    process.off('exit', release);
    if (readOrEmpty(file) === token) rmSync(file, { force: true });
  };
  process.on('exit', release);
  return release;
}

function liveHolder(file) {
  const [pid, host] = readOrEmpty(file).split(' ');
  const age = Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0);
  if (age > STALE_AFTER_MS) return null;
  if (!pid) return age < HEARTBEAT_MS ? 0 : null;
  return host !== hostname() || isAlive(Number(pid)) ? Number(pid) : null;
}

/** Renames before deleting: of several processes that found the same stale file only one succeeds. */
function setAside(file) {
  const aside = `${file}.${process.pid}.stale`;
  try {
    renameSync(file, aside);
    rmSync(aside, { force: true });
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
}

function readOrEmpty(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
