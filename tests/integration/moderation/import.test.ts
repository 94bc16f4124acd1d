import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
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
  directory = mkdtempSync(path.join(os.tmpdir(), 'gospublik-import-'));
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

/** Strapi's own command on the application's database. */
async function strapi(...args: string[]): Promise<{ code: number; output: string }> {
  const env = { ...serverEnvironment(), DATABASE_URL: app.databaseUrl, DATA_DIR: app.dataDir };
  const command = path.join(root, 'node_modules', '@strapi', 'strapi', 'bin', 'strapi.js');
  try {
    const { stdout, stderr } = await run(process.execPath, [command, ...args], { env, cwd: root });
    return { code: 0, output: stdout + stderr };
  } catch (error) {
    const { code, stdout, stderr } = Object(error);
    return { code, output: `${stdout}${stderr}` };
  }
}

const published = () =>
  query(app.databaseUrl, 'select title from news_items where published_at is not null order by title');

const casesPublished = async () =>
  (
    await query(
      app.databaseUrl,
      `select 1 from moderation_cases where target_title = 'Одобрено' and stage = 'published'`,
    )
  ).length;

const exported = async (name: string): Promise<string> => {
  const file = path.join(directory, name);
  const { code, output } = await strapi(
    'export',
    '--no-encrypt',
    '--no-compress',
    '--only',
    'content',
    '-f',
    file,
  );
  expect({ code, output }).toMatchObject({ code: 0 });
  return `${file}.tar`;
};

it('strapi import brings what was approved together with its cases, and nothing that was not', async () => {
  const organization = await createOrganization(app, true);
  await createNews(app, organization.documentId, { title: 'Одобрено' });
  const approved = await exported('approved');
  // As an archive of another installation, or one made by hand, would be.
  await query(
    app.databaseUrl,
    `update moderation_cases set stage = 'archived' where target_title = 'Одобрено'`,
  );
  const unapproved = await exported('unapproved');
  await query(
    app.databaseUrl,
    `update moderation_cases set stage = 'published' where target_title = 'Одобрено'`,
  );

  // Strapi does not wait for its transaction to end and says that all went well: the database is what counts.
  await strapi('import', '--force', '--only', 'content', '-f', unapproved);
  expect(await casesPublished()).toBe(1);
  expect(await published()).toEqual([{ title: 'Одобрено' }]);

  const taken = await strapi('import', '--force', '--only', 'content', '-f', approved);
  expect({ code: taken.code, output: taken.output }).toMatchObject({ code: 0 });
  expect(await published()).toEqual([{ title: 'Одобрено' }]);
});
