import { readdirSync, readFileSync, statSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { SMTPServer } from 'smtp-server';
import { type App, startApp } from '../../helpers/app';
import { afterThisFile } from '../../helpers/cleanup';
import { createStaff, loginAs } from '../../helpers/staff';

const NEW_PASSWORD = 'Another-password-2';

/** The readable parts of a message: nodemailer writes Cyrillic text in base64 or quoted-printable. */
function textOf(message: string): string {
  const parts = message.split(/\r?\n--[^\r\n]+\r?\n/);
  return parts
    .map((part) => {
      const [head = '', ...body] = part.split(/\r?\n\r?\n/);
      const raw = body.join('\n\n');
      if (/base64/i.test(head)) return Buffer.from(raw, 'base64').toString('utf8');
      const bytes = raw
        .replace(/=\r?\n/g, '')
        .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
      return Buffer.from(bytes, 'latin1').toString('utf8');
    })
    .join('\n');
}

async function until<Value>(read: () => Value | undefined): Promise<Value> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const value = read();
    if (value !== undefined) return value;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('No message came');
}

const forgot = (app: App, email: string) =>
  app.http().post('/admin/forgot-password').send({ email }).expect(204);

describe('without a mail server', () => {
  let app: App;
  beforeAll(async () => {
    app = await startApp({ env: { LOG_LEVEL: 'error' } });
  });

  it('the letter lies in the outbox, in Russian, and its link sets a new password', async () => {
    const person = await createStaff(app, 'editor');
    await forgot(app, person.email);
    const outbox = path.join(app.dataDir, 'outbox');
    const file = await until(() => readMessages(outbox)[0]);
    expect(statSync(file).mode & 0o077).toBe(0);
    const message = readFileSync(file, 'utf8');
    expect(message).toContain(`To: ${person.email}`);
    const text = textOf(message);
    expect(text).toContain('Кто-то, вероятно вы, попросил задать новый пароль');
    const [, code = ''] = /code=([0-9a-f]+)/.exec(text) ?? [];
    const body = { resetPasswordToken: code, password: NEW_PASSWORD };
    await app.http().post('/admin/reset-password').send(body).expect(200);
    expect(await loginAs(app, { ...person, password: NEW_PASSWORD })).toEqual(expect.any(String));
  });

  it('an address nobody has gets the same answer and no letter', async () => {
    const outbox = path.join(app.dataDir, 'outbox');
    const before = readMessages(outbox).length;
    await forgot(app, 'nobody@test.example');
    const person = await createStaff(app, 'auditor');
    await forgot(app, person.email);
    await until(() => (readMessages(outbox).length > before ? true : undefined));
    expect(readMessages(outbox)).toHaveLength(before + 1);
  });
});

function readMessages(outbox: string): string[] {
  try {
    const names = readdirSync(outbox).filter((name) => name.endsWith('.eml'));
    return names.map((name) => path.join(outbox, name));
  } catch {
    return [];
  }
}

it('with SMTP_URL the letter goes to the mail server, from the sender of the installation', async () => {
  const received: { from: string; message: string }[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const sender = session.envelope.mailFrom;
        received.push({
          from: sender ? sender.address : '',
          message: Buffer.concat(chunks).toString('utf8'),
        });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  afterThisFile(() => new Promise<void>((resolve) => server.close(resolve)));
  const address: AddressInfo | string | null = server.server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const SMTP_URL = `smtp://127.0.0.1:${port}`;
  const app = await startApp({ env: { LOG_LEVEL: 'error', SMTP_URL, MAIL_FROM: 'noreply@town.example' } });
  const person = await createStaff(app, 'editor');
  await forgot(app, person.email);
  const { from, message } = await until(() => received[0]);
  expect(from).toBe('noreply@town.example');
  expect(textOf(message)).toContain('попросил задать новый пароль');
});
