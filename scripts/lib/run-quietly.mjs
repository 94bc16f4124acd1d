import { spawn } from 'node:child_process';
import { ExpectedFailure } from './expected-failure.mjs';
import { root } from './project.mjs';

const KEEP_CHARACTERS = 8_000;

/** Runs a program in the project and stays silent; on failure the end of its output becomes the message. */
export function runQuietly(program, args, { env = {}, failure }) {
  return new Promise((resolve, reject) => {
    const options = { cwd: root, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] };
    const child = spawn(program, args, options);
    let output = '';
    const keep = (chunk) => {
      output = (output + chunk).slice(-KEEP_CHARACTERS);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => reject(new ExpectedFailure(`${failure}: ${error.message}`)));
    child.on('close', (code, signal) => {
      if (code === 0) resolve();
      else reject(new ExpectedFailure(`${failure} (${signal ?? `код ${code}`}):\n${output.trim()}`));
    });
  });
}
