import { existsSync, readdirSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import path from 'node:path';
import { type App, startApp } from '../../helpers/app';
import { docx, objectStream, pdf, png, zip } from '../../helpers/sample-files';
import { adminLogin } from '../../helpers/staff';

const SIGNATURE = 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE';

/** Speaks clamd's protocol well enough to be scanned by: reads the chunks, answers, hangs up. */
function startClamd(): Promise<Server> {
  const server = createServer((socket) => {
    let received = Buffer.alloc(0);
    socket.on('error', () => undefined);
    socket.on('data', (chunk) => {
      received = Buffer.concat([received, chunk]);
      if (!received.subarray(-4).equals(Buffer.alloc(4))) return;
      const started = received.subarray(0, 10).toString() === 'zINSTREAM\0';
      const verdict = received.includes(SIGNATURE) ? 'Eicar-Test-Signature FOUND' : 'OK';
      socket.end(started ? `stream: ${verdict}\0` : 'UNKNOWN COMMAND\0');
    });
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(server));
  });
}

let clamd: Server;
let app: App;
let headers: { Authorization: string };
beforeAll(async () => {
  clamd = await startClamd();
  const address = clamd.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  app = await startApp({ env: { CLAMD_URL: `tcp://127.0.0.1:${port}` } });
  ({ headers } = await adminLogin(app, 'administrator'));
});
afterAll(() => {
  clamd.close();
});

const upload = (name: string, content: Buffer | string, contentType?: string) =>
  app
    .http()
    .post('/upload')
    .set(headers)
    .attach('files', Buffer.from(content), { filename: name, ...(contentType && { contentType }) });

const outcome = async (name: string, content: Buffer | string) => {
  const { status, body } = await upload(name, content);
  return [status, body.error?.details?.code];
};

describe('the media library takes', () => {
  it.each([
    ['регламент.pdf', pdf()],
    ['заявление.docx', docx()],
    ['обложка.png', png(20, 10)],
    ['openapi.json', '{"openapi": "3.1.0"}'],
    ['openapi.yaml', 'openapi: 3.1.0\n'],
    ['схема.xsd', '<?xml version="1.0"?><xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"/>'],
    ['большой.pdf', pdf(objectStream('6 0 <</Type/Font>>'))],
  ])('%s', async (name, content) => {
    const { status, body } = await upload(name, content);
    expect([status, body[0]?.name]).toEqual([201, name]);
    const stored = readdirSync(path.join(app.dataDir, 'uploads'));
    expect(stored).toContain(path.basename(body[0].url));
    expect(readdirSync(path.join(app.dataDir, 'tmp'))).toEqual([]);
  });

  it('a name as people read it: composed letters, no path, no direction marks', async () => {
    const { body } = await upload(`../Постановление \u202E${'и\u0306'}.PDF`, pdf());
    expect(body[0].name).toBe('Постановление й.pdf');
  });
});

describe('the media library refuses', () => {
  const macro = { name: 'word/vbaProject.bin', content: 'x' };
  const bomb = { name: 'word/big.xml', content: Buffer.alloc(30_000_000) };
  const many = Array.from({ length: 2_001 }, (_, index) => ({ name: `word/${index}.xml` }));
  it.each<[string, string, Buffer | string, [number, string]]>([
    ['an SVG', 'знак.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>', [415, 'FileKindNotAllowed']],
    ['a page', 'страница.html', '<html></html>', [415, 'FileKindNotAllowed']],
    ['a program', 'setup.exe', 'MZ', [415, 'FileKindNotAllowed']],
    ['a page called PDF', 'страница.pdf', '<html></html>', [415, 'FileKindMismatch']],
    ['a PNG called JPEG', 'фото.jpg', png(), [415, 'FileKindMismatch']],
    ['a PNG called PDF', 'фото.pdf', png(), [415, 'FileKindMismatch']],
    [
      'an archive called DOCX',
      'архив.docx',
      zip([{ name: 'a.txt', content: 'a' }]),
      [415, 'FileKindMismatch'],
    ],
    ['a DOCX called XLSX', 'таблица.xlsx', docx(), [415, 'FileKindMismatch']],
    ['an empty file', 'пусто.pdf', '', [422, 'FileEmpty']],
    ['half a PDF', 'часть.pdf', pdf().subarray(0, 60), [422, 'FileDamaged']],
    [
      'a PDF with a script',
      'a.pdf',
      pdf('3 0 obj<</S/JavaScript/JS(app.alert(1))>>endobj'),
      [422, 'FileActive'],
    ],
    ['a script spelled in hex', 'a.pdf', pdf('3 0 obj<</S/J#61vaScript/JS(x)>>endobj'), [422, 'FileActive']],
    ['a packed script', 'a.pdf', pdf(objectStream('6 0 <</S/JavaScript/JS(x)>>')), [422, 'FileActive']],
    [
      'a PDF that starts a program',
      'a.pdf',
      pdf('3 0 obj<</S/Launch/F(cmd.exe)>>endobj'),
      [422, 'FileActive'],
    ],
    ['a PDF with a file inside', 'a.pdf', pdf('3 0 obj<</Type/EmbeddedFile>>endobj'), [422, 'FileActive']],
    ['a PDF with a password', 'a.pdf', pdf('3 0 obj<</Encrypt 4 0 R>>endobj'), [422, 'FileEncrypted']],
    ['a DOCX with macros', 'a.docx', docx([macro]), [422, 'FileActive']],
    [
      'a DOCX with an OLE object',
      'a.docx',
      docx([{ name: 'word/embeddings/oleObject1.bin' }]),
      [422, 'FileActive'],
    ],
    [
      'a DOCX that says macros',
      'a.docx',
      docx([], 'application/vnd.ms-word.document.macroEnabled.main+xml'),
      [422, 'FileActive'],
    ],
    ['a DOCX with a password', 'a.docx', docx([{ name: 'word/a.xml', flags: 1 }]), [422, 'FileEncrypted']],
    ['a path out of the archive', 'a.docx', docx([{ name: '../../etc/passwd' }]), [422, 'FileDamaged']],
    ['a bomb', 'a.docx', docx([bomb]), [422, 'FileBomb']],
    ['too many parts', 'a.docx', docx(many), [422, 'FileBomb']],
    ['an endless picture', 'a.png', png(2, 2, { width: 50_000, height: 50_000 }), [422, 'ImageTooLarge']],
    ['a picture too wide', 'a.png', png(2, 2, { width: 12_001, height: 10 }), [422, 'ImageTooLarge']],
    ['broken JSON', 'a.json', '{', [415, 'FileKindMismatch']],
    [
      'entities',
      'a.xml',
      '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
      [422, 'FileActive'],
    ],
    ['a page called YAML', 'a.yaml', '<script>alert(1)</script>', [415, 'FileKindMismatch']],
    ['an infected file', 'a.pdf', pdf(`% ${SIGNATURE}`), [422, 'FileInfected']],
  ])('%s', async (_what, name, content, expected) => {
    expect(await outcome(name, content)).toEqual(expected);
    expect(readdirSync(path.join(app.dataDir, 'tmp'))).toEqual([]);
  });

  it('in Russian, naming the file among several, and stores none of them', async () => {
    const before = readdirSync(path.join(app.dataDir, 'uploads')).length;
    const answer = await app
      .http()
      .post('/upload')
      .set(headers)
      .attach('files', png(), 'хорошая.png')
      .attach('files', Buffer.from('<html>'), 'плохая.pdf');
    expect(answer.body.error.message).toMatch(/^«плохая\.pdf»: содержимое не соответствует расширению/);
    expect(answer.body.error.details.errors[0].path).toEqual(['files', 'плохая.pdf']);
    expect(readdirSync(path.join(app.dataDir, 'uploads'))).toHaveLength(before);
  });

  it('a picture in place of a document, and the same from code that is no request', async () => {
    const { body } = await upload('замена.pdf', pdf());
    const replaced = await app
      .http()
      .post(`/upload?id=${body[0].id}`)
      .set(headers)
      .attach('files', png(), 'замена.png');
    expect([replaced.status, replaced.body.error.details.code]).toEqual([422, 'ReplacementKindDiffers']);
    const fromCode = app.run(async (strapi, directory) => {
      const { writeFileSync } = process.getBuiltinModule('node:fs');
      const filepath = `${directory}/code.svg`;
      writeFileSync(filepath, '<svg/>');
      const file = { filepath, originalFilename: 'code.svg', mimetype: 'image/svg+xml', size: 6 };
      await strapi.plugin('upload').service('upload').upload({ data: {}, files: file });
    }, app.dataDir);
    await expect(fromCode).rejects.toThrow('«code.svg»: такие файлы не принимаются');
  });
});

it('the server fetches nothing for the media library: no way to its own network', async () => {
  const answer = await app
    .http()
    .post('/upload/actions/upload-from-urls')
    .set(headers)
    .send({ urls: ['http://0.0.0.0:5432/'] });
  expect([answer.status, answer.body.error.details.code]).toEqual([403, 'FetchingSwitchedOff']);
});

it('the media library takes nothing while the antivirus is silent', async () => {
  const deaf = await startApp({ env: { CLAMD_URL: 'tcp://127.0.0.1:1' } });
  const session = await adminLogin(deaf, 'administrator');
  const answer = await deaf.http().post('/upload').set(session.headers).attach('files', png(), 'a.png');
  expect([answer.status, answer.body.error.details.code]).toEqual([503, 'ScannerUnavailable']);
  expect(existsSync(path.join(deaf.dataDir, 'uploads'))).toBe(true);
  expect(readdirSync(path.join(deaf.dataDir, 'uploads'))).toEqual([]);
});
