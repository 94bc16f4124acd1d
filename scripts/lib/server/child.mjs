import { spawn } from 'node:child_process';
import { ExpectedFailure } from '../expected-failure.mjs';
import { inProject, root } from '../project.mjs';

/**
 * Runs the server as a child, so that it is down before the database below it stops.
 * @returns `{ reached(type), exited, stop() }`: `reached` waits for «loaded», «ready» or the end of the process
 */
export function startChild(program, args, env) {
  const child = spawn(program, args, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const seen = new Set();
  const waiting = [];
  const exited = new Promise((resolve) => child.once('close', (code, signal) => resolve(code ?? signal)));
  const wakeUp = () => {
    for (const check of waiting) check();
  };
  child.on('message', ({ type }) => {
    seen.add(type);
    wakeUp();
  });
  const reached = (type) =>
    new Promise((resolve, reject) => {
      const check = () => seen.has(type) && resolve();
      waiting.push(check);
      check();
      exited.then((code) => reject(new ExpectedFailure(`Сервер остановился до готовности (${code}).`)));
    });
  const stop = () => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
    return exited;
  };
  return { seen, reached, exited, stop };
}

export const serverProcess = () => inProject('scripts', 'lib', 'server', 'process.mjs');
