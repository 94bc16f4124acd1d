import { type App, startApp } from '../../helpers/app';
import { adminLogin, createStaff, loginAs, PASSWORD, type Staff } from '../../helpers/staff';

let app: App;
let root: { staff: Staff; headers: { Authorization: string } };
beforeAll(async () => {
  app = await startApp();
  root = await adminLogin(app, 'administrator');
});

const roleId = (code: string): Promise<number> =>
  app.run(async (strapi, code) => {
    const role = await strapi.db.query('admin::role').findOne({ where: { code } });
    return role.id;
  }, code);

/** An editor to whom somebody gave every right over accounts and roles, as an installation might. */
async function managerOfUsers() {
  const manager = await adminLogin(app, 'editor');
  await app.run(async (strapi) => {
    const role = await strapi.db.query('admin::role').findOne({ where: { code: 'editor' } });
    const actions = [
      'users.create',
      'users.update',
      'users.read',
      'users.delete',
      'roles.update',
      'roles.read',
    ];
    const more = ['roles.create', 'api-tokens.create', 'api-tokens.access'];
    for (const action of [...actions, ...more]) {
      await strapi.db
        .query('admin::permission')
        .create({ data: { action: `admin::${action}`, role: role.id, conditions: [], properties: {} } });
    }
  });
  return manager;
}

describe('someone who may manage users but is no administrator', () => {
  let manager: Awaited<ReturnType<typeof managerOfUsers>>;
  beforeAll(async () => {
    manager = await managerOfUsers();
  });
  const as = (method: 'put' | 'post' | 'delete', path: string, body: object = {}) =>
    app.http()[method](path).set(manager.headers).send(body);
  const person = (roles: number[], email: string) => ({
    email,
    firstname: 'Новый',
    lastname: 'Человек',
    roles,
  });

  it('can invite only people with roles of their own', async () => {
    const refused = await as(
      'post',
      '/admin/users',
      person([await roleId('strapi-super-admin')], 'x1@test.example'),
    );
    expect([refused.status, refused.body.error.details.code]).toEqual([403, 'RoleNotHeld']);
    const other = await as('post', '/admin/users', person([await roleId('moderator')], 'x2@test.example'));
    expect(other.body.error.details.code).toBe('RoleNotHeld');
    expect(
      (await as('post', '/admin/users', person([await roleId('editor')], 'x3@test.example'))).status,
    ).toBe(201);
  });

  it('cannot raise themselves', async () => {
    const roles = [await roleId('editor'), await roleId('strapi-super-admin')];
    const answer = await as('put', `/admin/users/${manager.staff.id}`, { roles });
    expect([answer.status, answer.body.error.details.code]).toEqual([403, 'RoleNotHeld']);
  });

  it('cannot change, block or delete somebody with a role they lack, however the id is written', async () => {
    const { id } = root.staff;
    for (const body of [{ password: 'Taken-over-1' }, { email: 'taken@test.example' }, { isActive: false }]) {
      const answer = await as('put', `/admin/users/${id}`, body);
      expect([answer.status, answer.body.error.details.code]).toEqual([403, 'AccountMorePrivileged']);
    }
    expect((await as('delete', `/admin/users/${id}`)).status).toBe(403);
    expect((await as('post', '/admin/users/batch-delete', { ids: [id] })).status).toBe(403);
    for (const spelled of [`0${id}`, `0x${id}`, `0_${id}`, `+${id}`]) {
      const answer = await as('put', `/admin/users/${spelled}`, { password: 'Taken-over-1' });
      expect(answer.status).toBe(400);
    }
    expect(await loginAs(app, root.staff)).toBeTruthy();
  });

  it('cannot widen a role or make a token', async () => {
    const role = await roleId('editor');
    const widen = await as('put', `/admin/roles/${role}/permissions`, { permissions: [] });
    expect([widen.status, widen.body.error.details.code]).toEqual([403, 'AdministratorsOnly']);
    const token = await as('post', '/admin/api-tokens', { name: 'all', type: 'full-access', lifespan: null });
    expect([token.status, token.body.error.details.code]).toEqual([403, 'AdministratorsOnly']);
  });

  it('may still change a colleague with the same role', async () => {
    const colleague = await createStaff(app, 'editor');
    expect((await as('put', `/admin/users/${colleague.id}`, { firstname: 'Пётр' })).status).toBe(200);
  });
});

describe('the last active administrator', () => {
  const remove = (
    how: (id: number) => { method: 'put' | 'delete'; path: string; body: object },
    id: number,
  ) => {
    const { method, path, body } = how(id);
    return app.http()[method](path).set(root.headers).send(body);
  };

  it('cannot be blocked or demoted, a blocked one not counting', async () => {
    const blocked = await createStaff(app, 'administrator');
    await app
      .http()
      .put(`/admin/users/${blocked.id}`)
      .set(root.headers)
      .send({ isActive: false })
      .expect(200);
    const editor = await roleId('editor');
    for (const body of [{ isActive: false }, { roles: [editor] }]) {
      const answer = await remove(
        (id) => ({ method: 'put', path: `/admin/users/${id}`, body }),
        root.staff.id,
      );
      expect([answer.status, answer.body.error.details.code]).toEqual([403, 'LastAdministrator']);
    }
  });

  it('remains when two administrators block each other at the same moment', async () => {
    const other = await adminLogin(app, 'administrator');
    const block = (by: { Authorization: string }, id: number) =>
      app.http().put(`/admin/users/${id}`).set(by).send({ isActive: false });
    const answers = await Promise.all([
      block(root.headers, other.staff.id),
      block(other.headers, root.staff.id),
    ]);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const left = await app.run((strapi) =>
      strapi.db.query('admin::user').findMany({
        where: { roles: { code: 'strapi-super-admin' }, isActive: true },
      }),
    );
    expect(left).toHaveLength(1);
    root = (await login(left[0])) ?? root;
  });

  async function login(user: { id: number; email: string; documentId: string }) {
    const staff = { ...user, password: PASSWORD };
    return { staff, headers: { Authorization: `Bearer ${await loginAs(app, staff)}` } };
  }
});

describe('sessions of a panel account', () => {
  const me = (headers: { Authorization: string }) => app.http().get('/admin/users/me').set(headers);

  it.each([
    ['its password', async () => ({ password: 'Another-password-1' })],
    ['its roles', async () => ({ roles: [await roleId('moderator')] })],
    ['its block', async () => ({ isActive: false })],
  ])('end when an administrator changes %s: token and refresh cookie at once', async (_what, change) => {
    const staff = await createStaff(app, 'editor');
    const agent = app.http();
    const signedIn = await agent.post('/admin/login').send({ email: staff.email, password: staff.password });
    const headers = { Authorization: `Bearer ${signedIn.body.data.token}` };
    expect((await me(headers)).status).toBe(200);
    await app
      .http()
      .put(`/admin/users/${staff.id}`)
      .set(root.headers)
      .send(await change())
      .expect(200);
    expect((await me(headers)).status).toBe(401);
    expect((await agent.post('/admin/access-token')).status).toBe(401);
  });

  it('stay when nothing of that changes, even if the form sends the roles again', async () => {
    const { staff, headers } = await adminLogin(app, 'editor');
    const body = { firstname: 'Анна', isActive: true, roles: [await roleId('editor')] };
    await app.http().put(`/admin/users/${staff.id}`).set(root.headers).send(body).expect(200);
    expect((await me(headers)).status).toBe(200);
  });

  it('stay blocked out after being unblocked: the old token does not come back', async () => {
    const { staff, headers } = await adminLogin(app, 'editor');
    for (const isActive of [false, true]) {
      await app.http().put(`/admin/users/${staff.id}`).set(root.headers).send({ isActive }).expect(200);
    }
    expect((await me(headers)).status).toBe(401);
  });

  it('end when the password is set past the panel, as by a console command', async () => {
    const { staff, headers } = await adminLogin(app, 'editor');
    await app.run(
      (strapi, email) => strapi.service('admin::user').resetPasswordByEmail(email, 'Another-password-1'),
      staff.email,
    );
    expect((await me(headers)).status).toBe(401);
  });
});

describe('a password of the panel', () => {
  it('is refused when bcrypt would cut it: 72 bytes are 36 Cyrillic letters', async () => {
    const { staff, headers } = await adminLogin(app, 'editor');
    const change = (password: string) =>
      app.http().put('/admin/users/me').set(headers).send({ password, currentPassword: staff.password });
    expect((await change(`Aa1${'ж'.repeat(35)}`)).status).toBe(400);
    expect((await change(`Aa1${'ж'.repeat(34)}`)).status).toBe(200);
  });

  it('changes only with the current one', async () => {
    const { headers } = await adminLogin(app, 'editor');
    const answer = await app
      .http()
      .put('/admin/users/me')
      .set(headers)
      .send({ password: 'Another-password-1' });
    expect(answer.status).toBe(400);
  });
});
