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
/** Its bcrypt hash of the least cost: one of the product's own takes a tenth of a second to make, and to compare. */
const PASSWORD_HASH = '$2a$04$3hDuLZFqodmh0akv/fNvbuQtsspR5Xrj9fY5fO0QGDlU1lYyduniO';

let made = 0;

/** A panel user with one role, written past the panel's own routes; the account is active at once. */
export async function createStaff(app: App, role: Role, email?: string): Promise<Staff> {
  made += 1;
  const address = email ?? `${role}-${process.pid}-${made}@test.example`;
  const input = { email: address, role, password: PASSWORD, hash: PASSWORD_HASH };
  return app.run(async (strapi, { email, role, password, hash }) => {
    const code = role === 'administrator' ? 'strapi-super-admin' : role;
    const found = await strapi.db.query('admin::role').findOne({ where: { code } });
    if (!found) throw new Error(`No panel role with the code ${code}`);
    const user = await strapi.service('admin::user').create({
      email,
      firstname: 'Тест',
      lastname: role,
      isActive: true,
      roles: [found.id],
    });
    await strapi.db.connection('admin_users').where({ id: user.id }).update({ password: hash });
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
