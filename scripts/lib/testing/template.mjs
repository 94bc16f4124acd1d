import { withClient } from '../postgres/databases.mjs';
import { bootOnce } from './boot-once.mjs';

/**
 * The database every test clones: schema, roles and permissions as the built application makes them on an
 * empty database. Named after the build, so that a changed server gets a new one and old ones go.
 * @returns its name
 */
export async function ensureTemplate(server, buildHash) {
  const name = `template_${buildHash.slice(0, 16)}`;
  if (await exists(server, name)) return name;
  await withClient(server.url('postgres'), async (client) => {
    const { rows } = await client.query(`select datname from pg_database where datname like 'template\\_%'`);
    for (const { datname } of rows) await client.query(`drop database "${datname}" with (force)`);
    await client.query('drop database if exists building with (force)');
    await client.query('create database building');
    await bootOnce(server.url('building'));
    // Renamed when complete: an interrupted run leaves no half-made template behind.
    await client.query(`alter database building rename to "${name}"`);
  });
  return name;
}

async function exists(server, name) {
  return withClient(server.url('postgres'), async (client) => {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    return rowCount === 1;
  });
}
