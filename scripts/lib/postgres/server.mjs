import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, statSync, truncateSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ExpectedFailure } from '../expected-failure.mjs';
import { livePostmaster, readPostmaster } from './postmaster.mjs';

const READY_WITHIN_MS = 60_000;
const LOG_LIMIT_BYTES = 10_000_000;

/**
 * Runs the cluster on a free loopback port, or joins the one an earlier, killed process left running.
 * @param settings PostgreSQL settings, e.g. `{ fsync: 'off' }`
 * @returns `{ pid, port }`
 */
export async function runServer({ user, binaries, cluster }, logFile, settings = {}) {
  const running = livePostmaster(cluster);
  if (running) return waitUntilReady(cluster, running.pid, logFile);
  for (let attempt = 0; ; attempt += 1) {
    const port = await freePort();
    const pid = launch({ user, binaries, cluster, port, logFile, settings });
    try {
      return await waitUntilReady(cluster, pid, logFile);
    } catch (error) {
      if (attempt >= 3 || !tail(logFile).includes('could not bind')) throw error;
    }
  }
}

/** In a session of its own: Ctrl-C in the terminal must reach our process only, which stops the database last. */
function launch({ user, binaries, cluster, port, logFile, settings }) {
  if (existsSync(logFile) && statSync(logFile).size > LOG_LIMIT_BYTES) truncateSync(logFile);
  const log = openSync(logFile, 'a', 0o640);
  const all = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '200',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...settings,
  };
  const args = [
    '-D',
    cluster,
    '-p',
    String(port),
    ...Object.entries(all).flatMap(([k, v]) => ['-c', `${k}=${v}`]),
  ];
  const options = { ...user, cwd: '/', detached: true, stdio: ['ignore', log, log] };
  const child = spawn(path.join(binaries, 'bin', 'postgres'), args, options);
  child.on('error', () => {});
  child.unref();
  closeSync(log);
  return child.pid;
}

async function waitUntilReady(cluster, pid, logFile) {
  const deadline = Date.now() + READY_WITHIN_MS;
  while (Date.now() < deadline) {
    const state = readPostmaster(cluster);
    if (state?.pid === pid && state.status === 'ready') return { pid, port: state.port };
    if (!isRunning(pid)) break;
    await sleep(30);
  }
  throw new ExpectedFailure(`PostgreSQL не запустился. Конец ${logFile}:\n${tail(logFile)}`);
}

function isRunning(pid) {
  if (pid === undefined) return false;
  try {
    const state = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return !/\) [ZX] /.test(state);
  } catch {
    return process.platform !== 'linux';
  }
}

function tail(file) {
  return readFileSync(file, 'utf8').split('\n').slice(-15).join('\n');
}

/** A port nobody listens on at this moment; the caller must be ready to lose the race for it. */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
