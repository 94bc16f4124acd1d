import { startApp, startTwoProcesses } from '../../helpers/app';

const LIMITED = { PUBLIC_READ_LIMIT: '10', PUBLIC_READ_WINDOW_SECONDS: '60', TRUSTED_PROXIES: '1' };

describe('the limit of public reads', () => {
  it('answers 429 with Retry-After to one address and goes on serving another', async () => {
    const app = await startApp({ env: LIMITED });
    const read = (address: string) => app.http().get('/api/news').set('X-Forwarded-For', address);
    for (let count = 0; count < 10; count += 1) await read('203.0.113.1').expect(200);
    const { body, headers } = await read('203.0.113.1').expect(429);
    expect(body.error.details.code).toBe('TooManyRequests');
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    expect(Number(headers['retry-after'])).toBeLessThanOrEqual(60);
    await read('203.0.113.2').expect(200);
  });

  it('ends with the window', async () => {
    const app = await startApp({ env: { ...LIMITED, PUBLIC_READ_WINDOW_SECONDS: '10' } });
    for (let count = 0; count < 10; count += 1) await app.http().get('/api/news');
    const { headers } = await app.http().get('/api/news').expect(429);
    const seconds = Number(headers['retry-after']) + 1;
    await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
    await app.http().get('/api/news').expect(200);
  });

  it('is one for all instances', async () => {
    const [first, second] = await startTwoProcesses(LIMITED);
    for (let count = 0; count < 10; count += 1) await first.http().get('/api/news').expect(200);
    const answers: number[] = [];
    for (let count = 0; count < 5; count += 1) answers.push((await second.http().get('/api/news')).status);
    expect(answers.at(-1)).toBe(429);
    expect(answers.filter((status) => status === 200).length).toBeLessThanOrEqual(2);
  });

  it('costs one write for a hundredth of the allowance', async () => {
    const app = await startApp({ env: { PUBLIC_READ_LIMIT: '1000' } });
    await app.run((strapi) => {
      const counter = { count: 0 };
      Reflect.set(globalThis, 'writes', counter);
      const { pool } = strapi.db.connection.client;
      pool.on('acquireSuccess', () => {
        counter.count += 1;
      });
    });
    const acquired = () => app.run(() => Number(Reflect.get(Reflect.get(globalThis, 'writes'), 'count')));
    const costs: number[] = [];
    // The server's own background work may fall into one measurement, not into all.
    for (let turn = 0; turn < 3; turn += 1) {
      const before = await acquired();
      for (let count = 0; count < 20; count += 1) await app.http().get('/api/news').expect(200);
      costs.push((await acquired()) - before);
    }
    expect(Math.min(...costs)).toBe(20 * 3 + 2);
  });
});
