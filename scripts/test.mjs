import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { reportFailure } from './lib/expected-failure.mjs';
import { prepare } from './lib/prepare/prepare.mjs';
import { inProject, root } from './lib/project.mjs';

/** Arguments go to Jest: `npm test -- tests/integration/registry`, `npm test -- -t 'a moderator'`. */
async function test(args) {
  await prepare(needsPanel(args) ? ['server', 'panel'] : ['server']);
  const reports = mkdtempSync(path.join(os.tmpdir(), 'gospublik-jest-'));
  const report = path.join(reports, 'report.json');
  const jest = [
    inProject('node_modules', 'jest', 'bin', 'jest.js'),
    '--json',
    '--outputFile',
    report,
    ...args,
  ];
  // With --json Jest writes its report to the standard output as well; what people read is on the other one.
  const child = spawn(process.execPath, jest, { cwd: root, stdio: ['inherit', 'ignore', 'inherit'] });
  const code = await new Promise((resolve) => child.on('close', resolve));
  process.stdout.write(`\n${summaryOf(report)}\n`);
  rmSync(reports, { recursive: true, force: true });
  process.exitCode = code ?? 1;
}

/** A file that could not even be loaded has no tests to count: it counts as one failed. */
function summaryOf(report) {
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  return `${numPassedTests} passed, ${numFailedTests + numRuntimeErrorTestSuites} failed`;
}

/** The panel takes a minute to build and only browser tests look at it. */
function needsPanel(args) {
  if (args.includes('--selectProjects')) return args.includes('e2e');
  const paths = args.filter((arg) => arg.includes('tests/'));
  return paths.length === 0 || paths.some((file) => !/tests\/(unit|integration|architecture)\b/.test(file));
}

try {
  await test(process.argv.slice(2));
} catch (error) {
  reportFailure(error);
}
