import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startApp } from '../helpers/app';

const committed = path.resolve(__dirname, '..', '..', 'types', 'generated');
const directory = mkdtempSync(path.join(os.tmpdir(), 'gospublik-types-'));

beforeAll(async () => {
  const app = await startApp({ env: { LOG_LEVEL: 'error' } });
  await app.run(async (strapi, pwd, load) => {
    const generators = load('../node_modules/@strapi/typescript-utils/dist/generators/index');
    const artifacts = { contentTypes: true, components: true };
    await generators.generate?.({ strapi, pwd, artifacts, logger: { silent: true } });
  }, directory);
});

afterAll(() => rmSync(directory, { recursive: true, force: true }));

it.each(['components.d.ts', 'contentTypes.d.ts'])(
  'types/generated/%s says what the schemas say: run `npx strapi ts:generate-types` after changing them',
  (file) => {
    const fresh = readFileSync(path.join(directory, 'types', 'generated', file), 'utf8');
    expect(readFileSync(path.join(committed, file), 'utf8')).toBe(fresh);
  },
);
