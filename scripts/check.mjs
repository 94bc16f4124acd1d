import { runAll } from './lib/check/run-all.mjs';
import { reportFailure } from './lib/expected-failure.mjs';
import { prepare } from './lib/prepare/prepare.mjs';
import { inProject } from './lib/project.mjs';

const program = (...parts) => inProject('node_modules', ...parts);
const compiler = program('typescript', 'bin', 'tsc');
const cruiser = program('dependency-cruiser', 'bin', 'dependency-cruise.mjs');

const CHECKS = [
  { title: 'Типы панели', args: [compiler, '--noEmit', '--project', 'tsconfig.admin.json'] },
  // The tests' project includes the server's sources.
  { title: 'Типы сервера и тестов', args: [compiler, '--noEmit', '--project', 'tsconfig.test.json'] },
  { title: 'Правила зависимостей', args: [cruiser, 'src', 'config', 'database', 'scripts', 'tests'] },
  { title: 'Мёртвый код', args: [program('knip', 'bin', 'knip.js'), '--no-progress'] },
  { title: 'Стиль и формат', args: [program('@biomejs', 'biome', 'bin', 'biome'), 'ci', '--colors=off'] },
];

function show({ title, ok, seconds, output }) {
  process.stdout.write(`${ok ? '✓' : '✗'} ${title}: ${seconds.toFixed(1).replace('.', ',')} с\n`);
  if (!ok) process.stdout.write(`${output.trim().replaceAll(/^/gm, '    ')}\n`);
}

try {
  await prepare([]);
  const results = await runAll(CHECKS, show);
  const failed = results.filter(({ ok }) => !ok).map(({ title }) => title);
  if (failed.length === 0) process.stdout.write(`\nВсё в порядке: проверок ${results.length}.\n`);
  else process.stdout.write(`\nНе прошли: ${failed.join(', ')}.\n`);
  process.exitCode = failed.length === 0 ? 0 : 1;
} catch (error) {
  reportFailure(error);
}
