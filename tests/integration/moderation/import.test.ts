import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { type App, startApp } from '../../helpers/app';
import { createNews } from '../../helpers/content';
import { query } from '../../helpers/database';
import { serverEnvironment } from '../../helpers/environment';
import { createOrganization } from '../../helpers/organizations';

const root = path.resolve(__dirname, '..', '..', '..');
const run = promisify(execFile);

let app: App;
let directory: string;

beforeAll(async () => {
  app = await startApp({ env: { LOG_LEVEL: 'error' } });
  directory = builtApplication();
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

/** The application as it was built: where sources lie, each of Strapi's commands compiles them anew. */
function builtApplication(): string {
  const directory = mkdtempSync(path.join(os.tmpdir(), 'gospublik-import-'));
  for (const name of ['package.json', 'node_modules', 'public', 'favicon.png'])
    symlinkSync(path.join(root, name), path.join(directory, name));
  for (const name of ['config', 'database', 'src'])
    symlinkSync(path.join(root, 'dist', name), path.join(directory, name));
  return directory;
}

/** Strapi's own command on the application's database. */
async function strapi(...args: string[]): Promise<{ code: number; output: string }> {
  const env = { ...serverEnvironment(), DATABASE_URL: app.databaseUrl, DATA_DIR: app.dataDir };
  const command = path.join(root, 'node_modules', '@strapi', 'strapi', 'bin', 'strapi.js');
  const { code, stdout, stderr } = await run(process.execPath, [command, ...args], {
    env,
    cwd: directory,
  }).then(
    (told) => ({ code: 0, ...told }),
    (error: unknown) => Object(error),
  );
  return { code, output: `${stdout}${stderr}` };
}

it('strapi import makes nothing public that was not approved', async () => {
  const organization = await createOrganization(app, true);
  await createNews(app, organization.documentId, { title: 'Одобрено' });
  const setStage = (stage: string) =>
    query(app.databaseUrl, `update moderation_cases set stage = $1 where target_title = 'Одобрено'`, [stage]);
  // As an archive of another installation, or one made by hand, would be.
  await setStage('archived');
  const archive = path.join(directory, 'unapproved');
  const plain = ['--no-encrypt', '--no-compress', '--only', 'content'];
  expect(await strapi('export', ...plain, '-f', archive)).toMatchObject({ code: 0 });
  await setStage('published');

  // Strapi does not wait for its transaction to end and says that all went well: the database is what counts.
  await strapi('import', '--force', '--only', 'content', '-f', `${archive}.tar`);
  const cases = `select stage from moderation_cases where target_title = 'Одобрено'`;
  expect(await query(app.databaseUrl, cases)).toEqual([{ stage: 'published' }]);
  const news = 'select title from news_items where published_at is not null';
  expect(await query(app.databaseUrl, news)).toEqual([{ title: 'Одобрено' }]);
});
