import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { inProject, root } from '../lib/project.mjs';

const TEST = 'tests/unit/domain/audit/verify-chain';
const TITLE = /^shows (\d+) random tamperings/;

/** How many random tamperings the test of the chain makes, and how many of them it sees: all, or the test fails. */
export async function countTamperings() {
  const jest = inProject('node_modules', 'jest', 'bin', 'jest.js');
  const args = [jest, '--selectProjects', 'unit', '--testPathPatterns', TEST, '--json', '--silent'];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root, maxBuffer: 2 ** 26 });
  const { testResults } = JSON.parse(stdout);
  const found = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .find(({ title }) => TITLE.test(title));
  const made = Number(TITLE.exec(found?.title ?? '')?.[1] ?? 0);
  return { made, seen: found?.status === 'passed' ? made : null };
}
