import { spawn } from 'node:child_process';
import os from 'node:os';
import { root } from '../project.mjs';

/**
 * Runs programs side by side, as many as there are processors, the longest first.
 * @param checks `[{ title, args }]`: arguments for Node.js
 * @param onEnd called with each `{ title, ok, seconds, output }` as it ends
 */
export async function runAll(checks, onEnd) {
  const queue = [...checks];
  const results = [];
  const worker = async () => {
    for (let check = queue.shift(); check; check = queue.shift()) {
      const result = await runOne(check);
      results.push(result);
      onEnd(result);
    }
  };
  await Promise.all(Array.from({ length: Math.max(2, Math.min(4, os.availableParallelism())) }, worker));
  return results;
}

function runOne({ title, args }) {
  const started = Date.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const keep = (chunk) => {
      output += chunk;
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const end = (ok) => resolve({ title, ok, seconds: (Date.now() - started) / 1000, output });
    child.on('error', (error) => {
      keep(error.message);
      end(false);
    });
    child.on('close', (code) => end(code === 0));
  });
}
