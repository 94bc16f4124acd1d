import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive } from '../file-lock.mjs';

/** Reads postmaster.pid: `{ pid, port, status }`, or null. Its lines: pid, directory, start, port, …, status. */
export function readPostmaster(cluster) {
  try {
    const lines = readFileSync(path.join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]), port: Number(lines[3]), status: (lines[7] ?? '').trim() };
  } catch {
    return null;
  }
}

/**
 * The postmaster that really runs this cluster, or null. A file left by a crash is removed: PostgreSQL itself
 * believes it as soon as any process carries the old number, which in containers is the rule.
 */
export function livePostmaster(cluster) {
  const found = readPostmaster(cluster);
  if (found && isAlive(found.pid) && commandOf(found.pid).includes(cluster)) return found;
  rmSync(path.join(cluster, 'postmaster.pid'), { force: true });
  return null;
}

function commandOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? '';
  }
}

/** SIGINT is PostgreSQL's «fast» stop: sessions are ended, data is flushed. SIGQUIT only if that hangs. */
export async function stopPostmaster(pid, patienceMs = 30_000) {
  const deadline = Date.now() + patienceMs;
  if (isAlive(pid)) process.kill(pid, 'SIGINT');
  while (isAlive(pid)) {
    if (Date.now() > deadline) {
      process.kill(pid, 'SIGQUIT');
      return;
    }
    await sleep(30);
  }
}
