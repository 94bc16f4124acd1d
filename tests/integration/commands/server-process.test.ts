import { startApp } from '../../helpers/app';
import { leaveServer } from '../../helpers/server-processes';
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

  it('stops with code 0 also when its process has run another application before', async () => {
    const first = await startApp();
    await leaveServer(first.process);
    const second = await startApp();
    expect(second.process).toBe(first.process);
    expect(await second.stop()).toBe(0);
  });

  it('is not killed midway by a second signal', async () => {
    const app = await startApp();
    const ended = app.stop();
    const again = setInterval(() => app.process.kill('SIGINT'), 1);
    expect(await ended).toBe(0);
    clearInterval(again);
  });
});
