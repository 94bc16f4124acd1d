import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { afterThisFile } from './cleanup';

const serverUrl = (): string => {
  const url = process.env.TEST_POSTGRES;
  if (!url)
    throw new Error('No test database: this test belongs under tests/integration, architecture or e2e');
  return url;
};

/** Runs one statement on a database of the test server and gives the rows. */
export async function query<Row>(databaseUrl: string, sql: string, values: unknown[] = []): Promise<Row[]> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return (await client.query(sql, values)).rows;
  } finally {
    await client.end();
  }
}

/**
 * A new database and its URL, dropped after the test file.
 * @param from `template`: schema and roles as the application makes them; `empty`: nothing at all
 */
export async function freshDatabase(from: 'template' | 'empty' = 'template'): Promise<string> {
  const template = from === 'template' ? (process.env.TEST_TEMPLATE ?? 'template1') : 'template1';
  return create(`template ${template}`);
}

/** An empty database with other properties, e.g. `locale_provider libc locale 'C'`. */
export async function databaseLike(properties: string): Promise<string> {
  return create(`template template0 ${properties}`);
}

async function create(properties: string): Promise<string> {
  const name = `test_${randomBytes(8).toString('hex')}`;
  await query(`${serverUrl()}postgres`, `create database ${name} ${properties}`);
  afterThisFile(async () => {
    await query(`${serverUrl()}postgres`, `drop database if exists ${name} with (force)`);
  });
  return `${serverUrl()}${name}`;
}
