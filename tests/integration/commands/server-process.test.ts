import { startApp } from '../../helpers/app';
import { adminLogin } from '../../helpers/staff';

describe('a started application', () => {
  it('answers over HTTP and lets a created administrator in', async () => {
    const app = await startApp();
    const { headers, staff } = await adminLogin(app, 'administrator');
    const me = await app.http().get('/admin/users/me').set(headers);
    expect(me.status).toBe(200);
    expect(me.body.data.email).toBe(staff.email);
  });

  it('stops with code 0 on SIGTERM', async () => {
    const app = await startApp();
    expect(await app.stop()).toBe(0);
  });
});
