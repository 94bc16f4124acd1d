import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { benchChecks } from './bench/checks.mjs';
import { startServer } from './bench/child.mjs';
import { contest, fetchText } from './bench/contest.mjs';
import { benchJournal } from './bench/journal.mjs';
import { holdsPromises } from './bench/promises.mjs';
import { benchQueue } from './bench/queue.mjs';
import { printChecks, printPublishing, printQueue, printTable } from './bench/report.mjs';
import { printJournal } from './bench/report-journal.mjs';
import { multiplyNews } from './bench/rows.mjs';
import { countTamperings } from './bench/tamperings.mjs';
import { reportFailure } from './lib/expected-failure.mjs';
import { ensureDatabase } from './lib/postgres/databases.mjs';
import { prepare } from './lib/prepare/prepare.mjs';
import { inProject } from './lib/project.mjs';
import { step } from './lib/steps.mjs';
import { testEnvironment } from './lib/testing/environment.mjs';
import { startTestPostgres } from './lib/testing/postgres.mjs';

const NEWS = 10_000;
const RESULTS = inProject('bench-results.json');
// The limit of one address would end the measurement, the prefix makes the next run drop the database.
const UNLIMITED = { PUBLIC_READ_LIMIT: '100000000' };
const DATABASE = `test_bench_${process.pid}`;

async function contestsOn(url) {
  const { data } = JSON.parse(await fetchText(`${url}/api/services?pagination[pageSize]=1`));
  const service = data[0].documentId;
  const page = 'pagination[pageSize]=10';
  return [
    { name: 'list of 10 news items', ours: `/api/news?${page}`, stock: `/api/stock/news?${page}` },
    {
      name: 'one service card',
      ours: `/api/services/${service}`,
      stock: `/api/stock/services/${service}`,
    },
  ];
}

async function measureAll(env) {
  const databaseUrl = env.DATABASE_URL;
  const application = await step('Приложение и данные', () => startServer('application.mjs', env));
  const koa = await startServer('bare-koa.mjs', env);
  try {
    const news = await step('Новости', () => multiplyNews(databaseUrl, NEWS));
    const results = [];
    for (const each of await contestsOn(application.url)) {
      results.push(await step(each.name, () => contest(application, koa, each)));
    }
    const checks = await step('Проверки текста', async () => ({
      ...(await benchChecks()),
      askedMs: (await application.ask('check')).askedMs,
    }));
    const { saves } = await step('Сохранения с журналом и без', () => application.ask('saves'));
    const journal = await step('Журнал в миллион записей', () => benchJournal(application, databaseUrl));
    const queue = await step('Очередь в сто тысяч дел', () => benchQueue(application, databaseUrl));
    const tamperings = await step('Подделки журнала', countTamperings);
    return { news, results, checks, saves, journal, queue, tamperings };
  } finally {
    await Promise.all([application.stop(), koa.stop()]);
  }
}

/** After the servers of the other contests have stopped: nobody else runs jobs of this database. */
async function publishing(env) {
  const server = await startServer('publishing.mjs', env);
  try {
    return await server.ask({});
  } finally {
    await server.stop();
  }
}

async function run(databaseUrl, dataDir) {
  const env = { ...testEnvironment(), ...UNLIMITED, DATABASE_URL: databaseUrl, DATA_DIR: dataDir };
  const measured = await measureAll(env);
  const published = await step('Публикация', () => publishing(env));
  printTable(measured.results, measured.news);
  printChecks(measured.checks);
  printJournal(measured.saves, measured.journal, measured.tamperings);
  printQueue(measured.queue);
  printPublishing(published);
  const all = { ...measured, publishing: published };
  writeFileSync(RESULTS, `${JSON.stringify(all, null, 2)}\n`);
  if (!holdsPromises(all)) process.exitCode = 1;
}

async function bench() {
  await prepare(['server']);
  const postgres = await startTestPostgres();
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'gospublik-bench-'));
  try {
    await ensureDatabase(postgres, DATABASE);
    await run(postgres.url(DATABASE), dataDir);
  } finally {
    await postgres.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

try {
  await bench();
} catch (error) {
  reportFailure(error);
}
