import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { type App, startApp } from '../../helpers/app';
import { query } from '../../helpers/database';
import { entriesOf, record, sealAll } from './entries';

const root = path.resolve(__dirname, '..', '..', '..');
const run = promisify(execFile);

let app: App;
let directory: string;
beforeAll(async () => {
  app = await startApp({ env: { LOG_LEVEL: 'error' } });
  directory = mkdtempSync(path.join(os.tmpdir(), 'gospublik-audit-'));
  for (let n = 0; n < 20; n += 1)
    await record(app, { action: 'tests.thing-done', object: { type: 't', id: `v${n}`, title: `Вещь ${n}` } });
  await sealAll(app);
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

/** Exit code and everything printed. */
async function command(name: string, ...args: string[]): Promise<{ code: number; output: string }> {
  const env = { ...process.env, DATABASE_URL: app.databaseUrl, DATA_DIR: app.dataDir };
  try {
    const { stdout } = await run(process.execPath, [path.join(root, 'scripts', name), ...args], {
      env,
      cwd: root,
    });
    return { code: 0, output: stdout };
  } catch (error) {
    const { code, stdout, stderr } = Object(error);
    return { code, output: `${stdout}${stderr}` };
  }
}

/** SQL as the owner of the database, past the triggers. */
const tamper = (sql: string): Promise<unknown> =>
  query(
    app.databaseUrl,
    `begin; alter table audit_entries disable trigger all; alter table audit_seals disable trigger all; ${sql};
     alter table audit_entries enable always trigger audit_entries_keep_rows;
     alter table audit_entries enable always trigger audit_entries_await_seal;
     alter table audit_seals enable always trigger audit_seals_keep_rows; commit`,
  );

describe('the command that proves the journal', () => {
  it('finds an untouched one whole, in the database and in a dump without one', async () => {
    expect(await command('audit-verify.mjs')).toMatchObject({
      code: 0,
      output: expect.stringContaining('✓ Журнал цел'),
    });
    const file = path.join(directory, 'whole.ndjson');
    expect((await command('audit-export.mjs', file)).code).toBe(0);
    expect(await command('audit-verify.mjs', file)).toMatchObject({ code: 0 });
  });

  it('sees a dump that was cut, and a changed line of one', async () => {
    const file = path.join(directory, 'cut.ndjson');
    await command('audit-export.mjs', file);
    const lines = readFileSync(file, 'utf8').trim().split('\n');
    writeFileSync(file, lines.slice(0, -3).join('\n'));
    expect(await command('audit-verify.mjs', file)).toMatchObject({
      code: 1,
      output: expect.stringContaining('обрывается'),
    });
    writeFileSync(file, lines.join('\n').replace('Вещь 7', 'Вещь 8'));
    expect(await command('audit-verify.mjs', file)).toMatchObject({
      code: 1,
      output: expect.stringContaining('сведения записи изменены'),
    });
  });

  it('accepts a payload that was erased by law', async () => {
    const [row] = await entriesOf(app, { object_id: 'v3' });
    await app.run(async (strapi, id) => {
      const body = { reason: 'Заявление гражданина', basis: '152-ФЗ, статья 21' };
      await strapi.plugin('audit').service('erase-payload').run(Number(id), body);
    }, row?.id);
    await sealAll(app);
    expect(await command('audit-verify.mjs')).toMatchObject({
      code: 0,
      output: expect.stringContaining('стёрто по закону: 1'),
    });
  });

  it('names what the owner of the database changed and deleted; a cut tail by the heads given out before', async () => {
    await app.run((strapi) =>
      strapi.plugin('audit').service('publish-head').run(new Date('2027-01-02T12:00:00Z')),
    );
    await tamper(`update audit_entries set object_title = 'Подлог' where object_id = 'v5'`);
    const changed = await command('audit-verify.mjs');
    expect(changed).toMatchObject({ code: 1, output: expect.stringContaining('сведения записи изменены') });
    await tamper(`update audit_entries set object_title = 'Вещь 5' where object_id = 'v5'`);
    expect((await command('audit-verify.mjs')).code).toBe(0);
    await tamper(`delete from audit_seals where seq > (select max(seq) - 2 from audit_seals);
      delete from audit_entries where id not in (select entry_id from audit_seals)`);
    const cut = await command('audit-verify.mjs');
    expect(cut).toMatchObject({ code: 1, output: expect.stringContaining('конец журнала отрезан') });
  });
});

describe('sealing', () => {
  it('leaves no gap and seals each entry once, whatever writes and seals at the same time', async () => {
    const fresh = await startApp({ env: { LOG_LEVEL: 'error' } });
    await fresh.run(async (strapi) => {
      const write = (id: number) =>
        strapi.db.transaction(async () => {
          await strapi
            .plugin('audit')
            .service('api')
            .record({ action: 'tests.thing-done', object: { type: 't', id: `s${id}`, title: '' } });
          await new Promise((resolve) => setTimeout(resolve, (id * 7) % 40));
          if (id % 10 === 0) throw new Error('rolled back');
        });
      const seal = () => strapi.plugin('audit').service('seal-entries').run();
      const numbers = Array.from({ length: 100 }, (_, id) => id);
      for (let turn = 0; turn < 10; turn += 1)
        await Promise.allSettled([...numbers.slice(turn * 10, turn * 10 + 10).map(write), seal(), seal()]);
    });
    await sealAll(fresh);
    const [row] = await query<{ sealed: string; first: string; last: string; open: string; waiting: string }>(
      fresh.databaseUrl,
      `select count(*) as sealed, min(seq) as first, max(seq) as last,
        (select count(*) from audit_entries where id not in (select entry_id from audit_seals)) as open,
        (select count(*) from audit_unsealed) as waiting from audit_seals`,
    );
    expect(row).toMatchObject({ first: '1', open: '0', waiting: '0' });
    expect(row?.last).toBe(row?.sealed);
    expect(await entriesOf(fresh, { action: 'tests.thing-done' })).toHaveLength(90);
  });

  it('seals in the order of writing what it finds written', async () => {
    const sealed = await query<{ id: string }>(
      app.databaseUrl,
      `select e.object_id as id from audit_seals s join audit_entries e on e.id = s.entry_id
       where e.object_id like 'v%' and e.object_type = 't' order by s.seq`,
    );
    expect(sealed.map(({ id }) => id)).toEqual(
      Array.from({ length: 20 }, (_, n) => `v${n}`).slice(0, sealed.length),
    );
    expect(sealed.length).toBeGreaterThan(15);
  });

  it('makes no writer wait: an entry is written while another transaction has one open, and sealed before it', async () => {
    await app.run(async (strapi) => {
      const api = strapi.plugin('audit').service('api');
      const entry = (id: string) => ({ action: 'tests.thing-done', object: { type: 't', id, title: '' } });
      let finish: () => void = () => undefined;
      const open = new Promise<void>((resolve) => {
        finish = resolve;
      });
      const slow = strapi.db.transaction(async () => {
        await api.record(entry('slow'));
        await open;
      });
      await new Promise((resolve) => setTimeout(resolve, 200));
      await api.record(entry('quick'));
      // Nothing is sealed by the first call when the sealing job of the server is at work.
      do await strapi.plugin('audit').service('seal-entries').run();
      while (await strapi.db.connection('audit_unsealed').first());
      finish();
      await slow;
    });
    await sealAll(app);
    const seqOf = async (id: string) => {
      const rows = await query<{ seq: string }>(
        app.databaseUrl,
        'select seq from audit_seals join audit_entries on entry_id = id where object_id = $1',
        [id],
      );
      return Number(rows[0]?.seq);
    };
    expect(await seqOf('slow')).toBeGreaterThan(await seqOf('quick'));
  });
});
