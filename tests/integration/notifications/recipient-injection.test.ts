import { type App, startApp } from '../../helpers/app';
import { query } from '../../helpers/database';
import { type MailServer, startMailServer } from '../../helpers/mail-server';
import { waitUntil } from '../../helpers/wait-until';

/** What people have written into address fields to have a mail program write to somebody else. */
const ADDRESSES = [
  'a@ok.example,evil@attacker.example',
  'a@ok.example;evil@attacker.example',
  'a@ok.example evil@attacker.example',
  'a@ok.example\nBcc: evil@attacker.example',
  'a@ok.example\r\nBcc: evil@attacker.example',
  'a@ok.example%0aBcc:evil@attacker.example',
  'a@ok.example\u2028Bcc: evil@attacker.example',
  '"evil@attacker.example,"@ok.example',
  '"a@ok.example> <evil@attacker.example"@ok.example',
  'evil@attacker.example <a@ok.example>',
  '<a@ok.example>,<evil@attacker.example>',
  'a@ok.example> RCPT TO:<evil@attacker.example',
  'a@[127.0.0.1]',
  'group: evil@attacker.example;',
  'a@ok.example(evil@attacker.example)',
  'ａ@ok.example',
  '@evil.example:a@ok.example',
];

const NAMES = [
  'Иванов" <evil@attacker.example>, "',
  'Иванов\r\nBcc: evil@attacker.example',
  'Иванов\nTo: evil@attacker.example',
  '<evil@attacker.example>',
  'evil@attacker.example,',
  '=?utf-8?q?x?= <evil@attacker.example>',
  'Иванов\u2028Cc: evil@attacker.example',
];

let app: App;
let mail: MailServer;

const tell = (recipients: { kind: 'address'; email: string; name?: string }[], organization: string) =>
  app.run(
    async (strapi, { recipients, organization }) => {
      await strapi
        .plugin('notifications')
        .service('api')
        .notify({
          event: 'registry.member-added',
          recipients,
          data: { organization, position: 'Редактор' },
        });
    },
    { recipients, organization },
  );

const nothingWaits = async (): Promise<boolean> => {
  const [row] = await query<{ waiting: string }>(
    app.databaseUrl,
    `select (select count(*) from notifications_notifications where dispatched_at is null)
       + (select count(*) from notifications_messages where stage = 'queued') as waiting`,
  );
  return row?.waiting === '0';
};

const envelope = (): string[] => mail.taken.flatMap(({ recipients }) => recipients);

beforeAll(async () => {
  mail = await startMailServer();
  app = await startApp({ env: { LOG_LEVEL: 'error', SMTP_URL: mail.url } });
});

beforeEach(() => {
  mail.taken.length = 0;
});

it.each(ADDRESSES)(
  'an address with a second one inside gets nothing, nor does the second: %j',
  async (email) => {
    await tell([{ kind: 'address', email }], 'Мэрия');
    await waitUntil('an end', nothingWaits);
    expect(envelope()).toEqual([]);
  },
);

it.each(NAMES)('a name cannot bring a recipient or a header: %j', async (name) => {
  await tell([{ kind: 'address', email: 'person@ok.example', name }], 'Мэрия');
  await waitUntil('the letter', () => mail.taken.length > 0);
  await waitUntil('an end', nothingWaits);
  expect(envelope()).toEqual(['person@ok.example']);
  const [letter] = mail.taken;
  expect(letter?.mail.to?.map(({ address }) => address)).toEqual(['person@ok.example']);
  expect(letter?.mail.cc ?? []).toEqual([]);
  expect(letter?.mail.bcc ?? []).toEqual([]);
});

it('what a database cannot keep is left out, and the rest is told', async () => {
  await tell([{ kind: 'address', email: 'person@ok.example', name: 'Ив\0анов' }], 'Мэ\0рия');
  await waitUntil('the letter', () => mail.taken.length > 0);
  expect(mail.taken[0]?.mail.to?.[0]?.name).toBe('Иванов');
  expect(mail.taken[0]?.mail.subject).toContain('«Мэрия»');
});

it('a value in the subject cannot end the line, and markup in it stays text', async () => {
  const evil = 'Мэрия\r\nBcc: evil@attacker.example\r\n\r\n<script>alert(1)</script>';
  await tell([{ kind: 'address', email: 'person@ok.example' }], evil);
  await waitUntil('the letter', () => mail.taken.length > 0);
  const [letter] = mail.taken;
  expect(envelope()).toEqual(['person@ok.example']);
  expect(letter?.mail.headers.some(({ key }) => key === 'bcc')).toBe(false);
  expect(letter?.mail.subject).toContain('Bcc: evil@attacker.example');
  expect(letter?.mail.html).not.toContain('<script>');
  expect(letter?.mail.html).toContain('&lt;script&gt;');
});
