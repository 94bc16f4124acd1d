import { fork } from 'node:child_process';
import { inProject, root } from '../lib/project.mjs';

/** Starts a server of the benchmark. @returns `{ url, ask(message), stop() }`; `ask` gives the next answer */
export async function startServer(file, env) {
  const child = fork(inProject('scripts', 'bench', file), { cwd: root, env });
  const next = () =>
    new Promise((resolve, reject) => {
      child.once('message', resolve);
      child.once('exit', (code) => reject(new Error(`${file} ended with ${code}`)));
    });
  const { port } = await next();
  const ask = (message) => {
    const answer = next();
    child.send(message);
    return answer;
  };
  const stop = () =>
    new Promise((resolve) => {
      child.removeAllListeners('exit').once('exit', resolve);
      child.disconnect();
    });
  return { url: `http://127.0.0.1:${port}`, ask, stop };
}
