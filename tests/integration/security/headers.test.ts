import { type App, startApp } from '../../helpers/app';

const FRONTEND = 'https://front.example';
let app: App;
let behindProxy: App;
beforeAll(async () => {
  app = await startApp();
  behindProxy = await startApp({
    env: { PUBLIC_URL: 'https://gos.example', CORS_ORIGINS: FRONTEND, TRUSTED_PROXIES: '1' },
  });
});

describe('security headers', () => {
  it('forbid eval, foreign scripts and framing', async () => {
    const { headers } = await app.http().get('/api/nowhere');
    const policy = headers['content-security-policy'];
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("connect-src 'self';");
    expect(policy).toContain("img-src 'self' data: blob:;");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe-eval|https:|http:/);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
    });
    expect(headers['permissions-policy']).toContain('camera=()');
    expect(headers['x-powered-by']).toBeUndefined();
  });

  it('promise HTTPS only where the public address has it', async () => {
    const plain = await app.http().get('/api/nowhere');
    expect(plain.headers['strict-transport-security']).toBeUndefined();
    const secure = await behindProxy.http().get('/api/nowhere').set('X-Forwarded-Proto', 'https');
    expect(secure.headers['strict-transport-security']).toBe('max-age=31536000');
  });
});

describe('cross-origin requests', () => {
  it('may read the public API from anywhere, without credentials', async () => {
    const { headers } = await app.http().get('/api/news').set('Origin', 'https://anyone.example');
    expect(headers['access-control-allow-origin']).toBe('https://anyone.example');
    expect(headers['access-control-allow-credentials']).toBeUndefined();
  });

  it('may write only from the origins named in CORS_ORIGINS', async () => {
    const preflight = (server: App, origin: string) =>
      server.http().options('/api/appeals').set({ Origin: origin, 'Access-Control-Request-Method': 'POST' });
    expect((await preflight(behindProxy, FRONTEND)).headers['access-control-allow-origin']).toBe(FRONTEND);
    for (const server of [app, behindProxy]) {
      const { headers } = await preflight(server, 'https://anyone.example');
      expect(headers['access-control-allow-origin'] ?? '').toBe('');
    }
  });

  it('never reach the panel', async () => {
    const { headers } = await app.http().get('/admin/init').set('Origin', 'https://anyone.example');
    expect(headers['access-control-allow-origin'] ?? '').toBe('');
  });
});

describe('what production does not need', () => {
  it.each(['/content-type-builder/content-types', '/api/content-type-builder/content-types'])(
    'does not exist: %s',
    async (path) => {
      expect((await app.http().get(path)).status).toBe(404);
    },
  );

  it('a token for the transfer of all data opens nothing', async () => {
    const accessKey = await app.run(async (strapi) => {
      const tokens = strapi.service('admin::transfer').token;
      const made = await tokens.create({
        name: 'copy',
        description: '',
        permissions: ['pull'],
        lifespan: null,
      });
      return made.accessKey;
    });
    const answer = await app
      .http()
      .get('/admin/transfer/runner/pull')
      .set('Authorization', `Bearer ${accessKey}`);
    expect(answer.status).toBe(404);
  });
});
