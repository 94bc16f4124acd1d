import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { afterThisFile } from './cleanup';

export type Running = {
  process: ChildProcess;
  output: () => string;
  exited: Promise<number | null>;
  /** Resolves when the output contains the text, rejects when the process ends without it. */
  saying: (text: string | RegExp) => Promise<string>;
  /** Sends the signal and waits; gives the exit code. */
  stop: (signal?: NodeJS.Signals) => Promise<number | null>;
};

/** Runs a Node.js script of the project with exactly this environment; ended after the test file. */
export function runScript(script: string, args: string[], env: Record<string, string>): Running {
  const root = path.resolve(__dirname, '..', '..');
  const child = spawn(process.execPath, [path.join(root, script), ...args], { cwd: root, env });
  let output = '';
  const listeners: (() => void)[] = [];
  const keep = (chunk: Buffer) => {
    output += chunk.toString();
    for (const listener of listeners) listener();
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const exited = new Promise<number | null>((resolve) => child.once('close', resolve));
  const saying = (text: string | RegExp) =>
    new Promise<string>((resolve, reject) => {
      const look = () => {
        if (typeof text === 'string' ? output.includes(text) : text.test(output)) resolve(output);
      };
      listeners.push(look);
      look();
      void exited.then((code) => reject(new Error(`Ended with ${code} without saying ${text}:\n${output}`)));
    });
  const stop = async (signal: NodeJS.Signals = 'SIGTERM') => {
    child.kill(signal);
    return exited;
  };
  afterThisFile(async () => {
    await stop();
  });
  return { process: child, output: () => output, exited, saying, stop };
}
