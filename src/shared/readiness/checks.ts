import { access, constants, statfs } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import { pluginApi } from '../plugin-api';

/** Figures beside the verdict, told to anybody who asks. */
export type Facts = Readonly<Record<string, number>>;

/** One thing without which this process should get no traffic. Throws with a sentence for the operator, without secrets. */
export type ReadinessCheck = (strapi: Core.Strapi) => Promise<void> | Promise<Facts>;

const DATABASE_TIMEOUT_MS = 2_000;
const CLOCK_TOLERANCE_MS = 5_000;
const LEAST_FREE_BYTES = 200 * 1024 * 1024;

const database: ReadinessCheck = async (strapi) => {
  await strapi.db.connection.raw('select 1').timeout(DATABASE_TIMEOUT_MS);
};

const migrations: ReadinessCheck = async (strapi) => {
  if (await strapi.db.migrations.shouldRun())
    throw new Error('Есть неприменённые миграции: перезапустите приложение');
};

const disk: ReadinessCheck = async (strapi) => {
  const directory: string = strapi.config.get('storage.uploads');
  await access(directory, constants.R_OK | constants.W_OK);
  const { bavail, bsize } = await statfs(directory);
  if (bavail * bsize < LEAST_FREE_BYTES) throw new Error('На диске с файлами осталось меньше 200 МБ');
};

/** Legal terms and sessions are counted from times written by both clocks. */
const clock: ReadinessCheck = async (strapi) => {
  const before = Date.now();
  const { rows } = await strapi.db.connection
    .raw('select extract(epoch from clock_timestamp())::float8 * 1000 as now')
    .timeout(DATABASE_TIMEOUT_MS);
  const here = (before + Date.now()) / 2;
  if (Math.abs(Number(rows[0].now) - here) > CLOCK_TOLERANCE_MS) {
    throw new Error('Часы приложения и базы данных расходятся больше чем на 5 секунд');
  }
};

/** Jobs that wait long or died are for people to look at: without this process they would wait longer. */
const jobs: ReadinessCheck = async (strapi) => {
  const api = pluginApi(strapi, 'jobs');
  if (!(await api.isWorking()))
    throw new Error('Задания не выполняются: процесс перезапускает их исполнение');
  const { dead, oldestWaitingSeconds } = await api.figures();
  return { dead, oldestWaitingSeconds: Math.round(oldestWaitingSeconds) };
};

export const READINESS_CHECKS: Readonly<Record<string, ReadinessCheck>> = {
  database,
  migrations,
  disk,
  clock,
  jobs,
};
