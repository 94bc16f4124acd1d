import type { App } from './app';

export type Role =
  | 'administrator'
  | 'registry-admin'
  | 'editor'
  | 'moderator'
  | 'operator'
  | 'head'
  | 'auditor';

export type Staff = { id: number; documentId: string; email: string; password: string };

export const PASSWORD = 'Test-password-1';

let made = 0;

/** A panel user with one role, written past the panel's own routes; the account is active at once. */
export async function createStaff(app: App, role: Role, email?: string): Promise<Staff> {
  made += 1;
  const input = { email: email ?? `${role}-${process.pid}-${made}@test.example`, role, password: PASSWORD };
  return app.run(async (strapi, { email, role, password }) => {
    const code = role === 'administrator' ? 'strapi-super-admin' : role;
    const found = await strapi.db.query('admin::role').findOne({ where: { code } });
    if (!found) throw new Error(`No panel role with the code ${code}`);
    const user = await strapi.service('admin::user').create({
      email,
      password,
      firstname: 'Тест',
      lastname: role,
      isActive: true,
      roles: [found.id],
    });
    return { id: user.id, documentId: user.documentId, email, password };
  }, input);
}

/** Signs in through HTTP and gives the panel's access token. */
export async function loginAs(app: App, staff: { email: string; password: string }): Promise<string> {
  const { email, password } = staff;
  const answer = await app.http().post('/admin/login').send({ email, password });
  if (answer.status !== 200) throw new Error(`Login failed with ${answer.status}: ${answer.text}`);
  return answer.body.data.accessToken ?? answer.body.data.token;
}

/** Creates a user with the role, signs in, and gives the header to send: `.set(headers)`. */
export async function adminLogin(
  app: App,
  role: Role,
): Promise<{ staff: Staff; headers: { Authorization: string } }> {
  const staff = await createStaff(app, role);
  return { staff, headers: { Authorization: `Bearer ${await loginAs(app, staff)}` } };
}
