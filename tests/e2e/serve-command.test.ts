import { mkdtempSync, rmSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import supertest from 'supertest';
import { afterThisFile } from '../helpers/cleanup';
import { freshDatabase } from '../helpers/database';
import { serverEnvironment } from '../helpers/environment';
import { freePort } from '../helpers/free-port';
import { runScript } from '../helpers/run-script';

const SECRETS = [
  'APP_KEYS',
  'ADMIN_JWT_SECRET',
  'JWT_SECRET',
  'API_TOKEN_SALT',
  'TRANSFER_TOKEN_SALT',
  'ENCRYPTION_KEY',
];
const PASSWORD = 'Serve-password-1';

const environment = async (more: Record<string, string>): Promise<Record<string, string>> => {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'gospublik-data-'));
  afterThisFile(async () => rmSync(dataDir, { recursive: true, force: true }));
  return { ...serverEnvironment(), DATA_DIR: dataDir, PORT: await freePort(), ...more };
};

const without = (env: Record<string, string>, names: string[]): Record<string, string> =>
  Object.fromEntries(Object.entries(env).filter(([name]) => !names.includes(name)));

const serve = (env: Record<string, string>) => runScript('scripts/serve.mjs', [], env);

describe('npm run serve', () => {
  it('refuses to start without a database and secrets and names each of them', async () => {
    const server = serve(without(await environment({}), SECRETS));
    expect(await server.exited).toBe(1);
    for (const name of ['DATABASE_URL', ...SECRETS]) expect(server.output()).toContain(`  ${name} — `);
  });

  it('names only what is missing, an empty value included', async () => {
    const env = await environment({ DATABASE_URL: 'postgresql://127.0.0.1:1/none', JWT_SECRET: ' ' });
    const server = serve(env);
    expect(await server.exited).toBe(1);
    expect(server.output().match(/^ {2}[A-Z_]+ — /gm)).toEqual(['  JWT_SECRET — ']);
  });

  it('says that the database cannot be reached, without its password', async () => {
    const server = serve(await environment({ DATABASE_URL: 'postgresql://u:hidden-word@127.0.0.1:1/none' }));
    expect(await server.exited).toBe(1);
    expect(server.output()).toContain('127.0.0.1:1/none');
    expect(server.output()).not.toContain('hidden-word');
  });

  it('refuses to open a panel without any administrator', async () => {
    const server = serve(await environment({ DATABASE_URL: await freshDatabase() }));
    expect(await server.exited).toBe(1);
    expect(server.output()).toContain('Задайте ADMIN_EMAIL и ADMIN_PASSWORD');
  });

  it('refuses a weak password of the first administrator', async () => {
    const database = { DATABASE_URL: await freshDatabase(), ADMIN_EMAIL: 'first@test.example' };
    const server = serve(await environment({ ...database, ADMIN_PASSWORD: 'короткий' }));
    expect(await server.exited).toBe(1);
    expect(server.output()).toContain('ADMIN_PASSWORD не годится');
  });

  describe('on a database without accounts', () => {
    const account = { ADMIN_EMAIL: 'First@test.example', ADMIN_PASSWORD: PASSWORD };
    let databaseUrl: string;
    beforeAll(async () => {
      databaseUrl = await freshDatabase();
    });

    const signIn = (env: Record<string, string>, password: string) =>
      supertest(`http://127.0.0.1:${env.PORT}`)
        .post('/admin/login')
        .send({ email: 'first@test.example', password });

    it('creates the first administrator and lets nobody register another', async () => {
      const env = await environment({ DATABASE_URL: databaseUrl, ...account });
      const server = serve(env);
      await server.saying('Работает: ');
      const login = await signIn(env, PASSWORD);
      expect(login.status).toBe(200);
      const http = supertest(`http://127.0.0.1:${env.PORT}`);
      const roles = await http.get('/admin/roles').set('Authorization', `Bearer ${login.body.data.token}`);
      expect(roles.status).toBe(200);
      const person = { firstname: 'A', lastname: 'B', email: 'second@test.example', password: PASSWORD };
      const registration = await http.post('/admin/register-admin').send(person);
      expect(registration.status).toBe(403);
      expect(registration.body.error.details.code).toBe('AdministratorRegistrationClosed');
    });

    it('later leaves the accounts alone, and ends with code 0 after the answer it was giving', async () => {
      const env = await environment({
        DATABASE_URL: databaseUrl,
        ...account,
        ADMIN_PASSWORD: 'Another-1-word',
      });
      const server = serve(env);
      await server.saying('Работает: ');
      expect((await signIn(env, 'Another-1-word')).status).toBe(400);
      const answer = slowLogin(env);
      await answer.half;
      const stopped = server.stop();
      expect(await answer.complete()).toMatch(/^HTTP\/1\.1 200 /);
      expect(await stopped).toBe(0);
    });
  });
});

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A sign-in of which only a part is sent before `complete` sends the rest and reads the answer. */
function slowLogin(env: Record<string, string>) {
  const body = JSON.stringify({ email: 'first@test.example', password: PASSWORD });
  const socket = net.connect(Number(env.PORT), '127.0.0.1');
  let answer = '';
  socket.on('data', (chunk) => {
    answer += chunk.toString();
  });
  const closed = new Promise((resolve) => socket.once('close', resolve));
  const head =
    'POST /admin/login HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Type: application/json\r\n';
  socket.write(`${head}Content-Length: ${body.length}\r\n\r\n${body.slice(0, 10)}`);
  const complete = async () => {
    await pause(500);
    socket.write(body.slice(10));
    await closed;
    return answer;
  };
  return { half: pause(2_000), complete };
}
