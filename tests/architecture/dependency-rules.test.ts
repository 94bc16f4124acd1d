import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const root = path.resolve(__dirname, '..', '..');
const cruiser = path.join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
const config = path.join(root, '.dependency-cruiser.cjs');

/** A tiny application in which each file but the innocent ones breaks one rule. */
const FILES: Record<string, string> = {
  'src/domain/rule.ts': "import { b } from '../shared/tool'; export const rule = b;",
  'src/domain/clock.ts': "import fs from 'node:fs'; export const clock = fs;",
  'src/domain/pure.ts': 'export const pure = 1;',
  'src/shared/tool.ts': 'export const b = 1;',
  'src/plugins/one/shared/contract.ts': "export type One = 'one'; export const one = 1;",
  'src/plugins/one/shared/ids.ts': 'export const id = 1;',
  'src/plugins/one/server/src/verb.ts': 'export const verb = 1;',
  'src/plugins/two/server/src/innocent.ts':
    "import type { One } from '../../../one/shared/contract'; export const a: One = 'one';",
  'src/plugins/two/server/src/ids.ts': "import { id } from '../../../one/shared/ids'; export const a = id;",
  'src/plugins/two/server/src/value.ts':
    "import { one } from '../../../one/shared/contract'; export const a = one;",
  'src/plugins/two/admin/src/page.ts':
    "import { inner } from '../../server/src/inner'; export const a = inner;",
  'src/plugins/two/server/src/inner.ts': 'export const inner = 1;',
  'src/plugins/two/server/src/icon.ts': "import { page } from '../../admin/src/icon'; export const a = page;",
  'src/plugins/two/admin/src/icon.ts': "import os from 'node:os'; export const page = os;",
  'src/api/thing/controllers/thing.ts':
    "import { verb } from '../../../plugins/one/server/src/verb'; export const a = verb;",
  'src/boot/step.ts': "import { helper } from '../../tests/helper'; export const a = helper;",
  'tests/helper.ts': 'export const helper = 1;',
  'src/shared/ring-a.ts': "import { b } from './ring-b'; export const a = b;",
  'src/shared/ring-b.ts': "import { a } from './ring-a'; export const b = a;",
  'src/shared/lost.ts': "import { a } from './nowhere'; export const b = a;",
  'src/shared/dev.ts': "import { tool } from 'dev-tool'; export const a = tool;",
  'node_modules/dev-tool/package.json': '{ "name": "dev-tool", "version": "1.0.0", "main": "index.js" }',
  'node_modules/dev-tool/index.js': 'exports.tool = 1;',
  'package.json': '{ "name": "fixture", "devDependencies": { "dev-tool": "1.0.0" } }',
  'tsconfig.json': '{ "compilerOptions": { "strict": true } }',
};

const violationsOf = (directory: string): string[] => {
  const args = [cruiser, '--config', config, '--output-type', 'json', 'src'];
  const { stdout } = spawnSync(process.execPath, args, { cwd: directory, encoding: 'utf8' });
  const { summary } = JSON.parse(stdout);
  return summary.violations.map((found: { rule: { name: string }; from: string }) => {
    return `${found.rule.name}: ${found.from}`;
  });
};

describe('the dependency rules', () => {
  const directory = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'gospublik-rules-')));
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  it('name every forbidden import of an application that breaks each of them', () => {
    for (const [name, text] of Object.entries(FILES)) {
      mkdirSync(path.join(directory, path.dirname(name)), { recursive: true });
      writeFileSync(path.join(directory, name), text);
    }
    expect([...new Set(violationsOf(directory))].sort()).toEqual([
      'contracts-are-types-between-plugins: src/plugins/two/server/src/ids.ts',
      'contracts-are-types-between-plugins: src/plugins/two/server/src/value.ts',
      'domain-is-pure: src/domain/clock.ts',
      'domain-is-pure: src/domain/rule.ts',
      'no-cycles: src/shared/ring-a.ts',
      'no-development-packages-in-production: src/shared/dev.ts',
      'nothing-unresolvable: src/shared/lost.ts',
      'panel-without-node: src/plugins/two/admin/src/icon.ts',
      'panel-without-server: src/plugins/two/admin/src/page.ts',
      'plugins-are-closed: src/api/thing/controllers/thing.ts',
      'plugins-meet-in-contracts: src/plugins/two/server/src/ids.ts',
      'product-without-tests: src/boot/step.ts',
      'server-without-panel: src/plugins/two/server/src/icon.ts',
    ]);
  });

  it('find nothing to forbid in this application', () => {
    const output = execFileSync(
      process.execPath,
      [cruiser, '--config', config, 'src', 'config', 'database'],
      {
        cwd: root,
        encoding: 'utf8',
      },
    );
    expect(output).toMatch(/no dependency violations found \(\d{2,} modules, \d{3,} dependencies cruised\)/);
  });
});
