import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterThisFile } from '../../helpers/cleanup';
import { query } from '../../helpers/database';
import { serverEnvironment } from '../../helpers/environment';
import { type Running, runScript } from '../../helpers/run-script';

type Database = { pid: number; port: number; url: string };

/** A name that does not exist yet: the directory's own mode is part of what is tested. */
const newDirectory = (): string => {
  const directory = path.join(os.tmpdir(), `gospublik-embedded-${randomBytes(6).toString('hex')}`);
  afterThisFile(async () => rmSync(directory, { recursive: true, force: true }));
  return directory;
};

const start = (dataDir: string): Running =>
  runScript('tests/helpers/embedded-postgres.mjs', [dataDir], serverEnvironment());

const running = async (script: Running): Promise<Database> => {
  await script.saying(/"port".*\n/);
  return JSON.parse(script.output());
};

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

describe('the embedded PostgreSQL', () => {
  it('knows Russian: case, ILIKE, full-text search and order', async () => {
    const { url } = await running(start(newDirectory()));
    const [row] = await query(
      url,
      `select lower('ЁЖ') as lower, 'Приём' ilike '%ПРИЁМ%' as ilike,
        to_tsvector('russian', 'Новости городов') @@ websearch_to_tsquery('russian', 'город') as found,
        (select string_agg(w, ' ' order by w) from unnest(array['яма', 'жук', 'ёлка', 'дом']) w) as ordered`,
    );
    expect(row).toEqual({ lower: 'ёж', ilike: true, found: true, ordered: 'дом ёлка жук яма' });
  });

  it('runs side by side for two projects, each on a port of its own', async () => {
    const [first, second] = await Promise.all([
      running(start(newDirectory())),
      running(start(newDirectory())),
    ]);
    expect(first.port).not.toBe(second.port);
    await query(first.url, 'create table only_here ()');
    const names = "select to_regclass('only_here') is null as absent";
    expect(await query(first.url, names)).toEqual([{ absent: false }]);
    expect(await query(second.url, names)).toEqual([{ absent: true }]);
  });

  it('listens on loopback only', async () => {
    const { url } = await running(start(newDirectory()));
    const settings = await query(
      url,
      `select name, setting from pg_settings where name in ('listen_addresses', 'unix_socket_directories')
        order by name`,
    );
    expect(settings).toEqual([
      { name: 'listen_addresses', setting: '127.0.0.1' },
      { name: 'unix_socket_directories', setting: '' },
    ]);
  });

  it('refuses a second owner of the same directory and says what to do', async () => {
    const directory = newDirectory();
    const first = start(directory);
    await running(first);
    const second = start(directory);
    expect(await second.exited).toBe(1);
    expect(second.output()).toContain(`уже занят процессом ${first.process.pid}`);
    expect(second.output()).toContain('другой DATA_DIR');
  });

  it('keeps its data over a stop and is gone after it', async () => {
    const directory = newDirectory();
    const first = start(directory);
    const before = await running(first);
    await query(before.url, 'create table kept ()');
    expect(await first.stop()).toBe(0);
    expect(isAlive(before.pid)).toBe(false);
    const after = await running(start(directory));
    expect(await query(after.url, "select to_regclass('kept')::text as name")).toEqual([{ name: 'kept' }]);
  });

  it('is taken over when its owner was killed', async () => {
    const directory = newDirectory();
    const owner = start(directory);
    const before = await running(owner);
    await owner.stop('SIGKILL');
    const heir = start(directory);
    const after = await running(heir);
    expect(after.pid).toBe(before.pid);
    await heir.stop();
    expect(isAlive(before.pid)).toBe(false);
  });

  it('starts over a postmaster.pid whose number now belongs to another living process', async () => {
    const directory = newDirectory();
    const first = start(directory);
    await running(first);
    await first.stop();
    const stale = [
      String(process.pid),
      path.join(directory, 'postgres'),
      '1700000000',
      '5432',
      '',
      '127.0.0.1',
    ];
    writeFileSync(path.join(directory, 'postgres', 'postmaster.pid'), `${stale.join('\n')}\n`);
    const { url } = await running(start(directory));
    expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }]);
    expect(isAlive(process.pid)).toBe(true);
  });

  it('makes a whole cluster after a first start that was interrupted', async () => {
    const directory = newDirectory();
    mkdirSync(path.join(directory, 'postgres.new', 'base'), { recursive: true });
    writeFileSync(path.join(directory, 'postgres.new', 'PG_VERSION'), '18\n');
    const { url } = await running(start(directory));
    expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('keeps its password from other users of the machine', async () => {
    const directory = newDirectory();
    await running(start(directory));
    const file = path.join(directory, 'postgres.password');
    expect(statSync(file).mode & 0o077).toBe(0);
    expect(readFileSync(file, 'utf8')).toMatch(/^[0-9a-f]{48}$/);
  });
});
