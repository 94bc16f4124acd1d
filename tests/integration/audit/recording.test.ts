import { type App, startApp } from '../../helpers/app';
import { query } from '../../helpers/database';
import { entriesOf, record } from './entries';

let app: App;
beforeAll(async () => {
  app = await startApp({ env: { LOG_LEVEL: 'error' } });
});

const entry = (id: string) =>
  ({ action: 'tests.thing-done', object: { type: 'tests.thing', id, title: `Вещь ${id}` } }) as const;

describe('the journal', () => {
  it('keeps what an entry says, who acted and a digest', async () => {
    await record(app, {
      ...entry('kept'),
      organization: 'org-1',
      before: { b: 1, a: 2 },
      after: { a: null },
    });
    const [row] = await entriesOf(app, { object_id: 'kept' });
    expect(row).toMatchObject({
      action: 'tests.thing-done',
      object_type: 'tests.thing',
      object_title: 'Вещь kept',
      organization: 'org-1',
      before: '{"a":2,"b":1}',
      after: '{"a":null}',
      actor_kind: 'system',
      address: null,
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  it('keeps nothing of a transaction that was rolled back', async () => {
    const written = app.run(async (strapi, entry) => {
      await strapi.db.transaction(async () => {
        await strapi.plugin('audit').service('api').record(entry);
        throw new Error('no');
      });
    }, entry('rolled-back'));
    await expect(written).rejects.toThrow('no');
    expect(await entriesOf(app, { object_id: 'rolled-back' })).toEqual([]);
    await record(app, entry('committed'));
    expect(await entriesOf(app, { object_id: 'committed' })).toHaveLength(1);
  });

  it('names the job in which the code runs', async () => {
    await app.run(async (strapi, entry, load) => {
      const { actingAsJob } = load('src/shared/acting/acting-job');
      await actingAsJob?.({ task: 'tests.work', id: '7' }, () =>
        strapi.plugin('audit').service('api').record(entry),
      );
    }, entry('by-job'));
    expect(await entriesOf(app, { object_id: 'by-job' })).toMatchObject([
      { actor_kind: 'job', actor_name: 'tests.work' },
    ]);
  });

  it('names the citizen whose request is served', async () => {
    const id = await app.run(async (strapi, entry) => {
      const data = { username: 'Мария', email: 'm@test.example', provider: 'local', confirmed: true };
      const citizen = await strapi.db.query('plugin::users-permissions.user').create({ data });
      const auth = { strategy: { name: 'users-permissions' }, credentials: citizen };
      const request = { state: { auth }, request: { ip: '203.0.113.9' }, get: () => 'Телефон' };
      await strapi.requestContext.run(request as never, () =>
        strapi.plugin('audit').service('api').record(entry),
      );
      return citizen.id;
    }, entry('by-citizen'));
    expect(await entriesOf(app, { object_id: 'by-citizen' })).toMatchObject([
      { actor_kind: 'citizen', actor_id: id, actor_name: 'Мария', address: '203.0.113.9' },
    ]);
  });

  it('takes names that PostgreSQL cannot hold as they are', async () => {
    await record(app, { action: 'tests.thing-done', object: { type: 't', id: 'odd', title: 'a\0b\ud800c' } });
    expect(await entriesOf(app, { object_id: 'odd' })).toMatchObject([{ object_title: 'ab\ufffdc' }]);
  });

  it.each([
    ['update', `update audit_entries set action = 'x'`],
    ['deletion', 'delete from audit_entries'],
    ['truncation', 'truncate audit_entries'],
    [
      'update by a replica',
      `set session_replication_role = replica; update audit_entries set object_title = 'x'`,
    ],
    ['erasure without an entry that says so', `update audit_entries set erased_by = id`],
    [
      'erasure for which another entry is named',
      `update audit_entries set erased_by = 1, salt = null, actor_name = null, object_title = null, address = null,
        user_agent = null, before = null, after = null where object_id = 'held'`,
    ],
    [
      'deletion of seals',
      `insert into audit_seals values (1000000, 1000000, now(), 'x'); delete from audit_seals`,
    ],
    ['truncation of seals', 'truncate audit_seals'],
  ])('refuses the %s of what it holds', async (_name, sql) => {
    await record(app, entry('held'));
    await expect(query(app.databaseUrl, sql)).rejects.toThrow('append-only');
  });
});

describe('a request', () => {
  it('has a name of its own, which the answer tells', async () => {
    const first = await app.http().get('/healthz-not');
    const second = await app.http().get('/healthz-not').set('X-Request-Id', 'chosen-by-caller');
    expect(first.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    expect(second.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  });
});
