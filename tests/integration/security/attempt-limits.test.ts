import { type App, startApp, startTwoProcesses } from '../../helpers/app';
import { createStaff, loginAs } from '../../helpers/staff';

const BEHIND_PROXY = { TRUSTED_PROXIES: '1' };
const login = (app: App, email: string, address: string, password = 'Wrong-password-1') =>
  app.http().post('/admin/login').set('X-Forwarded-For', address).send({ email, password });

const statuses = async (attempts: PromiseLike<{ status: number }>[]): Promise<number[]> =>
  (await Promise.all(attempts)).map(({ status }) => status);

describe('the limit on attempts to sign in', () => {
  let app: App;
  beforeAll(async () => {
    app = await startApp({ env: BEHIND_PROXY });
  });

  it('stops the sixth wrong password for one account, says when to come back, and in which language', async () => {
    const burst = await statuses(
      Array.from({ length: 8 }, () => login(app, 'a@test.example', '203.0.113.1')),
    );
    expect(burst.filter((status) => status === 400)).toHaveLength(5);
    expect(burst.filter((status) => status === 429)).toHaveLength(3);
    const refused = await login(app, 'A@test.example ', '203.0.113.1');
    expect(refused.status).toBe(429);
    expect(refused.body.error).toMatchObject({
      status: 429,
      message: 'Слишком много попыток. Повторите через 15 мин.',
      details: { code: 'TooManyAttempts' },
    });
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(800);
    const english = await login(app, 'a@test.example', '203.0.113.1').set('Accept-Language', 'en');
    expect(english.body.error.message).toBe('Too many attempts. Try again in 15 min.');
  });

  it('is not escaped by another e-mail each time', async () => {
    const seen = new Set<number>();
    for (let guess = 0; guess < 35; guess += 1) {
      seen.add((await login(app, `guess-${guess}@test.example`, '203.0.113.2')).status);
    }
    expect(seen).toEqual(new Set([400, 429]));
    expect((await login(app, 'fresh@test.example', '203.0.113.2')).status).toBe(429);
  });

  it('is not escaped by an invented X-Forwarded-For or another spelling of the path', async () => {
    for (let guess = 0; guess < 5; guess += 1) {
      await login(app, 'b@test.example', `198.51.100.${guess}, 203.0.113.3`);
    }
    expect((await login(app, 'b@test.example', '198.51.100.99, 203.0.113.3')).status).toBe(429);
    const respelled = await app
      .http()
      .post('/ADMIN/Login/')
      .set('X-Forwarded-For', '203.0.113.3')
      .send({ email: 'b@test.example', password: 'Wrong-password-1' });
    expect(respelled.status).toBe(429);
  });

  it('holds an account against many addresses, one whole IPv6 network being one', async () => {
    const many = await statuses(
      Array.from({ length: 60 }, (_, index) => login(app, 'c@test.example', `192.0.2.${index}`)),
    );
    expect(many.filter((status) => status === 400)).toHaveLength(50);
    const network = await statuses(
      Array.from({ length: 8 }, (_, index) => login(app, 'd@test.example', `2001:db8::${index + 1}`)),
    );
    expect(network.filter((status) => status === 400)).toHaveLength(5);
  });

  it('does not count those who know their password', async () => {
    const staff = await createStaff(app, 'administrator');
    for (let time = 0; time < 12; time += 1) expect(await loginAs(app, staff)).toBeTruthy();
  });

  it('covers reset links and letters', async () => {
    const guess = () =>
      app
        .http()
        .post('/admin/reset-password')
        .set('X-Forwarded-For', '203.0.113.7')
        .send({ resetPasswordToken: 'guess', password: 'Some-password-1' });
    const guesses = await statuses(Array.from({ length: 12 }, guess));
    expect(guesses.filter((status) => status === 429)).toHaveLength(2);
    const ask = () => app.http().post('/admin/forgot-password').send({ email: 'e@test.example' });
    const asked = await statuses(Array.from({ length: 5 }, ask));
    expect(asked.filter((status) => status === 429)).toHaveLength(2);
  });
});

it('the limit is shared by every instance on one database', async () => {
  const [one, other] = await startTwoProcesses(BEHIND_PROXY);
  for (let guess = 0; guess < 5; guess += 1) {
    await login(guess % 2 ? one : other, 'shared@test.example', '203.0.113.9');
  }
  expect((await login(one, 'shared@test.example', '203.0.113.9')).status).toBe(429);
  expect((await login(other, 'shared@test.example', '203.0.113.9')).status).toBe(429);
});
