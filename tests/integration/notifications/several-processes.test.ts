import { type App, startTwoProcesses } from '../../helpers/app';
import { query } from '../../helpers/database';
import { type MailServer, startMailServer } from '../../helpers/mail-server';
import { waitUntil } from '../../helpers/wait-until';

const PER_MINUTE = 240;
const PER_SECOND = PER_MINUTE / 60;
/** Seconds letters may run ahead of the even pace, see `pace/pace-of.ts`. */
const BURST = 5;
const LETTERS = 100;

let first: App;
let second: App;
let mail: MailServer;

beforeAll(async () => {
  mail = await startMailServer();
  [first, second] = await startTwoProcesses({
    LOG_LEVEL: 'error',
    SMTP_URL: mail.url,
    MAILS_PER_MINUTE: String(PER_MINUTE),
    NOTIFY_RETRY_SECONDS: '1,1,1',
  });
});

const stageCount = async (stage: string): Promise<number> => {
  const [row] = await query<{ count: string }>(
    second.databaseUrl,
    'select count(*) from notifications_messages where stage = $1',
    [stage],
  );
  return Number(row?.count);
};

it('a process killed while it sends loses no letter, and what it repeats is known by its Message-ID', async () => {
  const started = Date.now();
  await first.run(async (strapi, letters) => {
    await strapi
      .plugin('notifications')
      .service('api')
      .notify({
        event: 'registry.member-added',
        recipients: Array.from({ length: letters }, (_, n) => ({
          kind: 'address' as const,
          email: `person-${n}@crowd.example`,
        })),
        data: { organization: 'Мэрия', position: 'Редактор' },
      });
  }, LETTERS);
  await waitUntil('a quarter of the letters', () => mail.taken.length >= LETTERS / 4, 60_000);
  first.process.kill('SIGKILL');
  await waitUntil('all sent', async () => (await stageCount('sent')) === LETTERS, 120_000);

  const ids = mail.taken.map(({ mail: letter }) => letter.messageId);
  const people = new Set(mail.taken.flatMap(({ recipients }) => recipients));
  expect(people.size).toBe(LETTERS);
  expect(new Set(ids).size).toBe(LETTERS);
  // At most what was on its way in the killed process when it died.
  expect(ids.length - LETTERS).toBeLessThanOrEqual(10);
  // Both processes together kept to the pace of one.
  const seconds = (Date.now() - started) / 1000;
  expect(seconds).toBeGreaterThan(LETTERS / PER_SECOND - BURST - 1);
});

it('one message is sent once, however many processes are asked to send it', async () => {
  const before = mail.taken.length;
  const address = 'once@crowd.example';
  await second.run(async (strapi, email) => {
    const recipients = [{ kind: 'address' as const, email }];
    const data = { organization: 'Мэрия', position: 'Редактор' };
    await strapi
      .plugin('notifications')
      .service('api')
      .notify({ event: 'registry.member-added', recipients, data });
  }, address);
  const message = await waitUntil('the message', async () => {
    const rows = await query<{ document_id: string }>(
      second.databaseUrl,
      'select document_id from notifications_messages where address = $1',
      [address],
    );
    return rows[0];
  });
  await second.run(async (strapi, documentId) => {
    const deliver = strapi.plugin('notifications').service('deliver-message');
    const job = (id: string) => ({
      id,
      attempt: 1,
      signal: new AbortController().signal,
      progress: async () => undefined,
    });
    await Promise.all(['x1', 'x2', 'x3'].map((id) => deliver.run(documentId, job(id))));
  }, message.document_id);
  await waitUntil('sent', async () => (await stageCount('sent')) === LETTERS + 1);
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  expect(mail.taken.length - before).toBe(1);
});
