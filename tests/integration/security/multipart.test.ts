import { readdirSync } from 'node:fs';
import { request } from 'node:http';
import path from 'node:path';
import { type App, startApp } from '../../helpers/app';
import { adminLogin } from '../../helpers/staff';

let app: App;
beforeAll(async () => {
  app = await startApp();
});

const temporaryFiles = (): string[] =>
  readdirSync(path.join(app.dataDir, 'tmp'), { recursive: true }).map(String);

const BOUNDARY = 'b0undary';
const part = (field: string): string =>
  `--${BOUNDARY}\r\ncontent-disposition: form-data; name="${field}"; filename="a.txt"\r\n\r\nhello\r\n--${BOUNDARY}--\r\n`;

/** Raw, because a test must be able to leave the length out or to promise a wrong one. */
function post(
  to: string,
  headers: Record<string, string>,
  body: string,
): Promise<{ status: number; code: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(`${app.url}${to}`, { method: 'POST', headers }, (answer) => {
      let text = '';
      answer.on('data', (chunk) => {
        text += chunk;
      });
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, code: JSON.parse(text).error.details.code }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

const multipart = { 'Content-Type': `multipart/form-data; boundary=${BOUNDARY}` };

describe('multipart requests', () => {
  it.each(['/api/nowhere', '/api/news', '/UPLOAD', '/upload/', '/', '/admin/login'])(
    'are refused with 415 at %s and leave no temporary file, whatever the field is called',
    async (to) => {
      const answer = await app.http().post(to).attach('weird][name', Buffer.from('x'), 'x.txt');
      expect([answer.status, answer.body.error.details.code]).toEqual([415, 'MultipartNotAccepted']);
      expect(temporaryFiles()).toEqual([]);
    },
  );

  it('reach the media library only with a valid panel token', async () => {
    const answer = await app.http().post('/upload').attach('files', Buffer.from('x'), 'x.txt');
    expect(answer.status).toBe(401);
    expect(answer.body.error.message).toBe('Чтобы загрузить файл, войдите в панель.');
    const forged = await app
      .http()
      .post('/upload')
      .set('Authorization', 'Bearer a.b.c')
      .attach('files', Buffer.from('x'), 'x.txt');
    expect(forged.status).toBe(401);
    expect(temporaryFiles()).toEqual([]);
  });

  it('must say their length and keep to the limit', async () => {
    const { headers } = await adminLogin(app, 'administrator');
    const unsaid = await post(
      '/upload',
      { ...multipart, ...headers, 'Transfer-Encoding': 'chunked' },
      part('files'),
    );
    expect(unsaid).toEqual({ status: 411, code: 'LengthRequired' });
    const tooLong = await post(
      '/upload',
      { ...multipart, ...headers, 'Content-Length': '70000000' },
      part('files'),
    );
    expect(tooLong).toEqual({ status: 413, code: 'RequestTooLarge' });
    expect(temporaryFiles()).toEqual([]);
  });

  it('of an unknown field leave no temporary file on an allowed route either', async () => {
    const { headers } = await adminLogin(app, 'administrator');
    const answer = await app.http().post('/upload').set(headers).attach('weird', Buffer.from('x'), 'x.txt');
    expect(answer.status).toBe(415);
    expect(temporaryFiles()).toEqual([]);
  });
});
