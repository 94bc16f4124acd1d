import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';

declare global {
  /** Server processes that have stopped their application and wait for the next one (`warm-servers.mjs`). */
  var restingServers: ChildProcess[];
}

const MOST_RESTING = 2;
const REST_TIMEOUT_MS = 15_000;

/**
 * A process that starts the built application in the given environment. A process that has done so before needs
 * less than half the time: its modules are loaded and compiled. The application itself is loaded anew.
 */
export function takeServer(env: Record<string, string>): ChildProcess {
  const child = env.NODE_OPTIONS ? launchForItself(env) : (awake() ?? launch());
  child.send({ type: 'boot', env });
  return child;
}

/** Node reads its options when a process starts: these have theirs from the beginning, and no other file wants them. */
const neverResting = new WeakSet<ChildProcess>();

function launchForItself(env: Record<string, string>): ChildProcess {
  const child = launch(env);
  neverResting.add(child);
  return child;
}

/** Stops the application; the process rests for the next test file. One that cannot is ended. */
export async function leaveServer(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || !child.connected) return;
  const mayRest = globalThis.restingServers.length < MOST_RESTING && !neverResting.has(child);
  const answer = mayRest ? await told(child) : 'full';
  // Those of the test file that ends; Node's own stay.
  for (const event of ['message', 'close']) child.removeAllListeners(event);
  for (const stream of [child.stdout, child.stderr]) stream?.removeAllListeners('data');
  if (answer !== 'resting') return end(child);
  refer(child, 'unref');
  globalThis.restingServers.push(child);
}

function awake(): ChildProcess | undefined {
  const child = globalThis.restingServers.pop();
  if (!child) return undefined;
  if (!child.connected) return awake();
  refer(child, 'ref');
  return child;
}

const launch = (env: NodeJS.ProcessEnv = process.env): ChildProcess =>
  spawn(process.execPath, [path.join(__dirname, 'server-process.mjs')], {
    env,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    serialization: 'advanced',
  });

/** What the process answers to the request to rest. */
const told = (child: ChildProcess): Promise<string> =>
  new Promise((resolve) => {
    const timer = setTimeout(() => resolve('silent'), REST_TIMEOUT_MS);
    const settle = (answer: string) => {
      clearTimeout(timer);
      resolve(answer);
    };
    child.on('message', (message: { type: string }) => {
      if (message.type === 'resting' || message.type === 'tired') settle(message.type);
    });
    child.once('close', () => settle('ended'));
    child.send({ type: 'rest' });
  });

const end = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('close', () => resolve());
    child.kill('SIGKILL');
  });

/** A resting process must not keep the worker of Jest from ending; it ends itself when the worker is gone. */
function refer(child: ChildProcess, how: 'ref' | 'unref'): void {
  child[how]();
  child.channel?.[how]();
  for (const stream of [child.stdout, child.stderr]) {
    if (stream && 'ref' in stream && 'unref' in stream) {
      const handle = stream[how];
      if (typeof handle === 'function') handle.call(stream);
    }
  }
}
