import { renameSync } from 'node:fs';
import path from 'node:path';
import { type App, startApp } from '../../helpers/app';
import { query } from '../../helpers/database';

let app: App;
beforeAll(async () => {
  app = await startApp();
});

const failing = (body: { checks: { name: string; ok: boolean }[] }): string[] =>
  body.checks.filter(({ ok }) => !ok).map(({ name }) => name);

describe('/healthz and /readyz', () => {
  it('answer 200 for a healthy process', async () => {
    const live = await app.http().get('/healthz');
    expect([live.status, live.body]).toEqual([200, { status: 'ok' }]);
    const ready = await app.http().get('/readyz');
    expect([ready.status, ready.body.status, failing(ready.body)]).toEqual([200, 'ready', []]);
  });

  it('/readyz names the disk when uploads cannot be written, and recovers', async () => {
    const uploads = path.join(app.dataDir, 'uploads');
    renameSync(uploads, `${uploads}-gone`);
    const broken = await app.http().get('/readyz');
    expect([broken.status, failing(broken.body)]).toEqual([503, ['disk']]);
    expect(JSON.stringify(broken.body)).not.toContain(app.dataDir);
    renameSync(`${uploads}-gone`, uploads);
    expect((await app.http().get('/readyz')).status).toBe(200);
  });

  it('/readyz names migrations when the database is behind the code', async () => {
    const [done] = await query<{ name: string }>(
      app.databaseUrl,
      `delete from strapi_migrations where name like '%attempt-limits%' returning name`,
    );
    const behind = await app.http().get('/readyz');
    expect([behind.status, failing(behind.body)]).toEqual([503, ['migrations']]);
    await query(app.databaseUrl, 'insert into strapi_migrations (name, time) values ($1, now())', [
      done?.name,
    ]);
  });

  it('/readyz names the clock when the database is an hour ahead', async () => {
    await app.run((strapi) => {
      const now = Date.now.bind(Date);
      Date.now = () => now() - 3_600_000;
      strapi.db.connection.client.config.restoreClock = () => {
        Date.now = now;
      };
    });
    const skewed = await app.http().get('/readyz');
    await app.run((strapi) => strapi.db.connection.client.config.restoreClock());
    expect([skewed.status, failing(skewed.body)]).toEqual([503, ['clock']]);
  });

  it('/readyz names the database when it is gone, while /healthz still answers', async () => {
    const name = new URL(app.databaseUrl).pathname.slice(1);
    const admin = app.databaseUrl.replace(/[^/]+$/, 'postgres');
    await query(admin, `alter database "${name}" with allow_connections false`);
    await query(admin, 'select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name]);
    const broken = await app.http().get('/readyz').timeout(40_000);
    expect(broken.status).toBe(503);
    expect(failing(broken.body)).toContain('database');
    expect((await app.http().get('/healthz')).status).toBe(200);
    await query(admin, `alter database "${name}" with allow_connections true`);
  });
});
