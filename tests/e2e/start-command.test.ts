import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { openOwnPage, signInByForm } from '../helpers/browser';
import { afterThisFile } from '../helpers/cleanup';
import { serverEnvironment } from '../helpers/environment';
import { freePort } from '../helpers/free-port';
import { type Running, runScript } from '../helpers/run-script';

const READY = 'Остановить: Ctrl+C';

/** As a person types it: nothing in the environment but a directory and a port. */
async function start(dataDir: string): Promise<{ server: Running; url: string }> {
  const port = await freePort();
  const plain = Object.entries(serverEnvironment()).filter(([, value]) => !value.startsWith('test-only-'));
  const env = { ...Object.fromEntries(plain), DATA_DIR: dataDir, PORT: port };
  const server = runScript('scripts/start.mjs', [], env);
  await server.saying(READY);
  return { server, url: `http://127.0.0.1:${port}` };
}

describe('npm start', () => {
  // Not inside a temporary directory: its mode 700 would send the database to /var/lib/gospublik for good.
  const dataDir = path.join(os.tmpdir(), `gospublik-start-${randomBytes(6).toString('hex')}`);
  afterThisFile(async () => rmSync(dataDir, { recursive: true, force: true }));

  it('prints an account that opens the panel, and stops database and server on Ctrl-C', async () => {
    const { server, url } = await start(dataDir);
    const [, email = '', password = ''] = /^ {2}(\S+@\S+) +(\S+)/m.exec(server.output()) ?? [];
    const { page } = await openOwnPage(url);
    await signInByForm(page, { email, password });
    expect(new URL(page.url()).pathname).toMatch(/^\/admin\/?$/);
    expect(await server.stop('SIGINT')).toBe(0);
    expect(server.output()).toContain('Остановлено.');
    expect(existsSync(path.join(dataDir, 'postgres', 'postmaster.pid'))).toBe(false);
  });

  it('keeps its secrets to itself and uses them again', async () => {
    const file = path.join(dataDir, 'secrets.json');
    const before = readFileSync(file, 'utf8');
    expect(statSync(file).mode & 0o077).toBe(0);
    const { server } = await start(dataDir);
    expect(server.output()).toContain('уже установлены');
    expect(server.output()).toContain('без изменений');
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  it('refuses a port that is taken before it does anything else', async () => {
    const taken = net.createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const address = taken.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const env = { ...serverEnvironment(), DATA_DIR: dataDir, PORT: String(port) };
    const server = runScript('scripts/start.mjs', [], env);
    expect(await server.exited).toBe(1);
    expect(server.output()).toContain(`Порт ${port}`);
    expect(server.output()).not.toContain('База данных');
    taken.close();
  });
});
