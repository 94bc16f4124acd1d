import { spawn } from 'node:child_process';
import { reportFailure } from './lib/expected-failure.mjs';
import { prepare } from './lib/prepare/prepare.mjs';
import { inProject, loadEnvFile, root } from './lib/project.mjs';

/** Arguments go to Jest: `npm test -- tests/integration/registry`, `npm test -- -t 'a moderator'`. */
try {
  loadEnvFile();
  await prepare(needsPanel(process.argv.slice(2)) ? ['server', 'panel'] : ['server']);
  const args = [inProject('node_modules', 'jest', 'bin', 'jest.js'), ...process.argv.slice(2)];
  const jest = spawn(process.execPath, args, { cwd: root, stdio: 'inherit' });
  process.exitCode = await new Promise((resolve) => jest.on('close', (code) => resolve(code ?? 1)));
} catch (error) {
  reportFailure(error);
}

/** The panel takes a minute to build and only browser tests look at it. */
function needsPanel(args) {
  const paths = args.filter((arg) => arg.includes('tests/'));
  return paths.length === 0 || paths.some((file) => !/tests\/(unit|integration|architecture)\b/.test(file));
}
