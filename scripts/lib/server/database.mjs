import { ExpectedFailure } from '../expected-failure.mjs';

const NAME = 'gospublik';

/**
 * The database of `npm start`: DATABASE_URL when it is set, otherwise the embedded server of DATA_DIR.
 * @returns `{ url, notice, stop() }`
 */
export async function provideDatabase(dataDir, detail) {
  // Imported here: before the installation step there may be no node_modules to load `pg` from.
  const { ensureDatabase, withClient } = await import('../postgres/databases.mjs');
  const given = process.env.DATABASE_URL;
  if (given) {
    await requireReachable(given, withClient);
    detail('DATABASE_URL');
    return { url: given, stop: async () => {} };
  }
  const { startEmbeddedPostgres } = await import('../postgres/embedded.mjs');
  const server = await startEmbeddedPostgres({ dataDir });
  await ensureDatabase(server, NAME);
  detail(`встроенный PostgreSQL, порт ${server.port}`);
  return { url: server.url(NAME), notice: server.notice, stop: server.stop };
}

/** @throws ExpectedFailure without the password of the address */
export async function requireReachable(url, withClient) {
  try {
    await withClient(url, (client) => client.query('select 1'));
  } catch (error) {
    const where = URL.canParse(url) ? `${new URL(url).host}${new URL(url).pathname}` : 'адрес не разобран';
    throw new ExpectedFailure(
      `База из DATABASE_URL недоступна (${where}): ${error.message || error.code}. Проверьте адрес, пользователя и пароль.`,
    );
  }
}
