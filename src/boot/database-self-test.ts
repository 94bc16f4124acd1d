import type { Core } from '@strapi/strapi';
import { Client } from 'pg';
import { StartupRefused } from './startup-refused';

const OLDEST_VERSION = 150_000;

/** One row of booleans and names; a literal of each kind that a database made with the C locale gets wrong. */
const QUESTIONS = `
  select
    current_setting('server_version_num')::int as version,
    current_setting('server_encoding') as encoding,
    lower('ЁЖ') = 'ёж' and upper('щё') = 'ЩЁ' as "changesCase",
    'Объявление' ilike '%ОБЪЯВ%' as "ignoresCase",
    to_tsvector('russian', 'НОВОСТИ ГОРОДОВ') @@ websearch_to_tsquery('russian', 'город') as "findsWords",
    (select array_agg(w order by w) from unnest(array['яма', 'жук', 'ёлка']) w)
      = array['ёлка', 'жук', 'яма'] as "sortsAsRussian"`;

interface Answers {
  version: number;
  encoding: string;
  changesCase: boolean;
  ignoresCase: boolean;
  findsWords: boolean;
  sortsAsRussian: boolean;
}

const CURE =
  "Создайте базу так: CREATE DATABASE gospublik TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C.UTF-8' " +
  "LOCALE_PROVIDER icu ICU_LOCALE 'ru-RU'; и перенесите в неё данные через pg_dump и pg_restore.";

function faultsOf(answers: Answers): string[] {
  const faults: string[] = [];
  if (answers.version < OLDEST_VERSION) {
    faults.push(`PostgreSQL ${Math.floor(answers.version / 10_000)}: нужна версия 15 или новее`);
  }
  if (answers.encoding !== 'UTF8') faults.push(`кодировка ${answers.encoding}: нужна UTF8`);
  if (!answers.changesCase) faults.push('lower() и upper() не меняют регистр кириллицы');
  if (!answers.ignoresCase) faults.push('ILIKE различает регистр кириллицы');
  if (!answers.findsWords) faults.push('полнотекстовый поиск не находит русские слова');
  return faults;
}

async function ask(connectionString: string): Promise<Answers> {
  const client = new Client({ connectionString, application_name: 'gospublik self-test' });
  await client.connect();
  try {
    const { rows } = await client.query<Answers>(QUESTIONS);
    const [answers] = rows;
    if (!answers) throw new Error('The self-test of the database gave no row');
    return answers;
  } finally {
    await client.end();
  }
}

/**
 * Refuses a database in which Russian text does not work, before a table is made in it: such a fault shows only
 * in searches that find nothing, and its cure is to create the database anew.
 * @throws StartupRefused naming every fault and the right CREATE DATABASE
 */
export async function testDatabase(strapi: Core.Strapi): Promise<void> {
  const connectionString: string = strapi.config.get('boot.databaseUrl', '');
  if (connectionString === '') return;
  const answers = await ask(connectionString);
  const faults = faultsOf(answers);
  if (faults.length > 0) throw new StartupRefused(`База данных не подходит: ${faults.join('; ')}. ${CURE}`);
  if (!answers.sortsAsRussian) {
    strapi.log.warn(`Порядок слов в базе не русский (ё после я или перед а). ${CURE}`);
  }
}
