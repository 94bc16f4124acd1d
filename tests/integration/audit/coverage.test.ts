import { type App, startApp } from '../../helpers/app';
import { adminLogin, createStaff, loginAs, PASSWORD } from '../../helpers/staff';
import { entriesOf, type Row } from './entries';

let app: App;
let headers: { Authorization: string };
let adminId: number;
beforeAll(async () => {
  app = await startApp({ env: { LOG_LEVEL: 'error', TRUSTED_PROXIES: '1' } });
  const admin = await adminLogin(app, 'administrator');
  headers = admin.headers;
  adminId = admin.staff.id;
});

const last = async (where: Partial<Row>): Promise<Row> => {
  const row = (await entriesOf(app, where)).at(-1);
  if (!row) throw new Error(`No entry ${JSON.stringify(where)}: ${app.output()}`);
  return row;
};

const json = (text: string | null): Record<string, unknown> => JSON.parse(text ?? '{}');

describe('a change of accounts, roles, tokens and settings is journaled', () => {
  it('with the person, the address, the program and the request', async () => {
    const answer = await app
      .http()
      .post('/admin/users')
      .set({ ...headers, 'User-Agent': 'Browser 1', 'X-Forwarded-For': '203.0.113.7' })
      .send({ email: 'new@test.example', firstname: 'Анна', lastname: 'Новая', roles: [1] })
      .expect(201);
    const row = await last({ action: 'accounts.staff-created', object_id: String(answer.body.data.id) });
    expect(row).toMatchObject({
      actor_kind: 'staff',
      actor_id: adminId,
      actor_name: 'Тест administrator',
      address: '203.0.113.7',
      user_agent: 'Browser 1',
      request_id: answer.headers['x-request-id'],
      object_title: 'Новая Анна',
      object_type: 'admin::user',
    });
    expect(json(row.after)).toMatchObject({ email: 'new@test.example', roles: ['Администратор'] });
  });

  it('with what the fields were and are, and no others', async () => {
    const staff = await createStaff(app, 'editor');
    await app
      .http()
      .put(`/admin/users/${staff.id}`)
      .set(headers)
      .send({ firstname: 'Иное', password: 'Other-password-1' })
      .expect(200);
    const row = await last({ action: 'accounts.staff-changed', object_id: String(staff.id) });
    expect(json(row.before)).toEqual({ firstname: 'Тест', password: '***' });
    expect(json(row.after)).toEqual({ firstname: 'Иное', password: '***' });
  });

  it('and not where nothing changed', async () => {
    const staff = await createStaff(app, 'editor');
    await app.http().put(`/admin/users/${staff.id}`).set(headers).send({ firstname: 'Тест' }).expect(200);
    expect(await entriesOf(app, { action: 'accounts.staff-changed', object_id: String(staff.id) })).toEqual(
      [],
    );
  });

  it('in one transaction with the row: refused, the row is not written either', async () => {
    const staff = await createStaff(app, 'editor');
    const firstname = await app.run(async (strapi, id) => {
      await strapi.db.connection.raw(
        `create or replace function tests_fail() returns trigger language plpgsql as $$ begin raise 'full'; end $$;
         create trigger tests_fail before insert on audit_entries execute function tests_fail();`,
      );
      await strapi.db
        .query('admin::user')
        .update({ where: { id }, data: { firstname: 'Потерянное' } })
        .catch(() => undefined);
      await strapi.db.connection.raw('drop trigger tests_fail on audit_entries');
      return (await strapi.db.query('admin::user').findOne({ where: { id } })).firstname;
    }, staff.id);
    expect(firstname).toBe('Тест');
  });

  it('not again at a start that changes nothing', async () => {
    const count = async () => (await entriesOf(app, { actor_kind: 'system' })).length;
    const before = await count();
    expect(before).toBeGreaterThan(10);
    const again = await startApp({ env: { LOG_LEVEL: 'error' }, database: app.databaseUrl });
    await again.stop();
    expect(await count()).toBe(before);
  });

  it('also of a role, its permissions in one entry', async () => {
    const role = { name: 'Проверяющий', description: 'д' };
    const made = await app.http().post('/admin/roles').set(headers).send(role).expect(201);
    const id = String(made.body.data.id);
    await app
      .http()
      .put(`/admin/roles/${id}/permissions`)
      .set(headers)
      .send({
        permissions: [{ action: 'plugin::upload.read', subject: null, conditions: [], properties: {} }],
      })
      .expect(200);
    expect(await last({ action: 'accounts.role-created', object_id: id })).toMatchObject({
      object_title: 'Проверяющий',
    });
    const changed = await entriesOf(app, { action: 'accounts.role-permissions-changed', object_id: id });
    expect(changed.map(({ after }) => json(after))).toEqual([{ permissions: ['plugin::upload.read'] }]);
    expect(await entriesOf(app, { object_type: 'admin::permission', actor_kind: 'staff' })).toEqual([]);
    await app.http().delete(`/admin/roles/${id}`).set(headers).expect(200);
    expect(await last({ action: 'accounts.role-deleted', object_id: id })).toBeDefined();
  });

  it('also of webhooks and settings, without the secrets in them', async () => {
    const hook = {
      name: 'Хук',
      url: 'https://example.test/h',
      headers: { Authorization: 'Bearer letmein' },
      events: ['entry.create'],
    };
    await app.http().post('/admin/webhooks').set(headers).send(hook).expect(201);
    expect(json((await last({ action: 'settings.webhook-created' })).after)).toMatchObject({
      name: 'Хук',
      headers: '***',
    });
    await app.run(async (strapi) => {
      const store = strapi.store({ type: 'plugin', name: 'users-permissions' });
      const grant: unknown = await store.get({ key: 'grant' });
      await store.set({
        key: 'grant',
        value: { ...Object(grant), vk: { secret: 'letmein', enabled: true } },
      });
    });
    const row = await last({ action: 'settings.value-changed' });
    expect(row.object_title).toBe('plugin_users-permissions_grant');
    expect(row.after).toContain('"secret":"***"');
    expect((await entriesOf(app)).filter(({ after }) => after?.includes('letmein'))).toEqual([]);
  });
});

describe('whoever comes in is journaled', () => {
  it('with the address', async () => {
    const staff = await createStaff(app, 'editor');
    const token = await loginAs(app, staff);
    await app
      .http()
      .post('/admin/logout')
      .set({ Authorization: `Bearer ${token}` })
      .expect(200);
    for (const action of ['accounts.signed-in', 'accounts.signed-out'])
      expect(await last({ action, object_id: String(staff.id) })).toMatchObject({
        actor_kind: 'staff',
        actor_id: staff.id,
        actor_name: 'Тест editor',
        address: '127.0.0.1',
      });
  });

  it('and whoever is refused, by the e-mail and never by the password', async () => {
    const staff = await createStaff(app, 'editor');
    await app.http().post('/admin/LOGIN/').send({ email: staff.email, password: 'wrong-secret' }).expect(400);
    await app
      .http()
      .post('/admin/login')
      .send({ email: 'none@test.example', password: PASSWORD })
      .expect(400);
    const known = await last({ action: 'accounts.sign-in-refused', object_id: String(staff.id) });
    expect(known).toMatchObject({ actor_kind: 'anonymous', object_title: staff.email });
    const unknown = await last({ action: 'accounts.sign-in-refused', object_id: 'unknown' });
    expect(unknown.object_title).toBe('none@test.example');
    expect(JSON.stringify(await entriesOf(app))).not.toMatch(new RegExp(`wrong-secret|${PASSWORD}`));
  });

  it('and whoever is refused with an e-mail no database can hold', async () => {
    const email = 'nul\u0000@test.example';
    await app.http().post('/admin/login').send({ email, password: PASSWORD }).expect(400);
    const refused = await last({ action: 'accounts.sign-in-refused', object_id: 'unknown' });
    expect(refused.object_title).toBe('nul@test.example');
  });

  it('and whoever gets a new password', async () => {
    const staff = await createStaff(app, 'editor');
    await app.http().post('/admin/forgot-password').send({ email: staff.email }).expect(204);
    expect(await last({ action: 'accounts.password-reset-requested' })).toMatchObject({
      object_id: String(staff.id),
    });
    const token = await app.run(async (strapi, id) => {
      await strapi.db.query('admin::user').update({
        where: { id },
        data: { resetPasswordToken: 'tok', resetPasswordTokenExpiresAt: new Date(Date.now() + 60_000) },
      });
      return 'tok';
    }, staff.id);
    await app
      .http()
      .post('/admin/reset-password')
      .send({ resetPasswordToken: token, password: 'Brand-new-1' })
      .expect(200);
    expect(await last({ action: 'accounts.password-reset' })).toMatchObject({ actor_id: staff.id });
  });
});

describe('an API token', () => {
  it('is journaled when it is made, and each time it is used, by its name and never by its key', async () => {
    const made = await app
      .http()
      .post('/admin/api-tokens')
      .set(headers)
      .send({ name: 'Портал', description: '', type: 'read-only', lifespan: null, permissions: null })
      .expect(201);
    const { id, accessKey } = made.body.data;
    expect(json((await last({ action: 'access.api-token-created' })).after)).toMatchObject({
      name: 'Портал',
      accessKey: '***',
    });
    await app
      .http()
      .get('/api/news')
      .set({ Authorization: `Bearer ${accessKey}` })
      .expect(200);
    expect(await last({ action: 'access.token-used' })).toMatchObject({
      actor_kind: 'token',
      actor_id: id,
      actor_name: 'Портал',
      object_id: 'GET /api/news',
    });
    expect(JSON.stringify(await entriesOf(app))).not.toContain(accessKey);
  });
});
