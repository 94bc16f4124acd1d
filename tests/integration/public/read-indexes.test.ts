import { startApp } from '../../helpers/app';
import { query } from '../../helpers/database';

interface Index {
  name: string;
  definition: string;
}

const indexes = (database: string): Promise<Index[]> =>
  query<Index>(
    database,
    `select indexname as name, indexdef as definition from pg_indexes
     where tablename = 'news_items' and indexname ~ '_(read|listed)_' order by indexname`,
  );

/** As the release left it that sorted by the index and counted the rows. */
const FORMER = `
  create index news_items_read_first_published_at_desc on news_items (first_published_at desc nulls last, id)
    where published_at is not null;
  delete from strapi_migrations where name like '%former-read-indexes%';
  update strapi_database_schema set hash = 'of the release before'`;

it('a public list has one index, of its order and of what decides who may see a row; the former one is gone', async () => {
  const old = await startApp();
  await old.stop();
  await query(old.databaseUrl, FORMER);
  const app = await startApp({ database: old.databaseUrl });
  const [listed, ...more] = await indexes(app.databaseUrl);
  expect(more).toEqual([]);
  expect(listed?.name).toBe('news_items_listed_first_published_at_desc');
  expect(listed?.definition).toContain('INCLUDE (planned_publication_at) WHERE (published_at IS NOT NULL)');
});
