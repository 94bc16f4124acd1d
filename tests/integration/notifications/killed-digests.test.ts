import { type App, startTwoProcesses } from '../../helpers/app';
import { query } from '../../helpers/database';
import { type MailServer, startMailServer } from '../../helpers/mail-server';
import { waitUntil } from '../../helpers/wait-until';

const READERS = 150;
const ITEMS = ['Первая весть', 'Вторая весть', 'Третья весть'];

let one: App;
let other: App;
let mail: MailServer;

const rows = <Row>(sql: string, ...values: unknown[]) =>
  query<Row & Record<string, unknown>>(other.databaseUrl, sql, values);

const count = async (condition: string): Promise<number> => {
  const [row] = await rows<{ count: number }>(
    `select count(*)::int as count from notifications_messages where ${condition}`,
  );
  return row?.count ?? 0;
};

async function subscribe(): Promise<void> {
  await rows(
    `insert into notifications_subscriptions (document_id, email, stage, frequency, allows_tracking, created_at, updated_at)
     select 'reader' || n, 'reader-' || n || '@digest.example', 'active', 'weekly', false, now(), now()
     from generate_series(1, $1) n`,
    READERS,
  );
}

/** Three publications, each gathered for every reader; due all at once, or the tick could make a digest of two. */
async function gather(): Promise<void> {
  for (const [n, title] of ITEMS.entries()) {
    await rows(
      `insert into notifications_notifications (document_id, event, data, recipients, dispatched_at, created_at, updated_at)
       values ($1, 'notifications.content-published', $2, '[]', now(), now() + $3 * interval '1 second', now())`,
      `told${n}`,
      JSON.stringify({ kind: 'Новость', title, summary: '', organization: 'Мэрия' }),
      n,
    );
    await rows(
      `insert into notifications_messages (document_id, notification, event, channel, recipient_kind, recipient, address,
         unique_key, stage, attempts, copy, is_bulk, is_tracked, digest, due_at, created_at, updated_at)
       select $1 || '-' || n, $1, 'notifications.content-published', 'email', 'subscriber', 'reader' || n,
         'reader-' || n || '@digest.example', $1 || '-' || n, 'queued', 0, 0, true, false, 'weekly', now() + interval '1 day', now(), now()
       from generate_series(1, $2) n`,
      `told${n}`,
      READERS,
    );
  }
  await rows(`update notifications_messages set due_at = now() where digest = 'weekly'`);
}

const sendDigests = (app: App): Promise<void> =>
  app.run(async (strapi) => {
    const { signal } = new AbortController();
    await strapi.plugin('notifications').service('send-digests').run({ signal });
  });

beforeAll(async () => {
  mail = await startMailServer();
  [one, other] = await startTwoProcesses({
    LOG_LEVEL: 'error',
    SMTP_URL: mail.url,
    MAILS_PER_MINUTE: '0',
    NOTIFY_RETRY_SECONDS: '1,1,1',
  });
});

it('a process killed while it makes digests loses no item and tells none twice', async () => {
  await subscribe();
  await gather();
  // Dies with its process: nobody waits for its answer.
  sendDigests(one).catch(() => undefined);
  const left = sendDigests(other);
  await waitUntil('a fifth of the digests', async () => (await count(`digest is null`)) >= READERS / 5);
  one.process.kill('SIGKILL');
  expect(await count(`digest is not null and stage = 'queued'`)).toBeGreaterThan(0);
  await left;
  await waitUntil(
    'every digest sent',
    async () => (await count(`digest is null and stage = 'sent'`)) === READERS,
    120_000,
  );
  expect(await count(`digest is not null and stage = 'gathered'`)).toBe(READERS * ITEMS.length);
  expect(await count('digest is null')).toBe(READERS);
  expect(
    await rows(`select 1 from notifications_notifications where event like '%digest-gathered'`),
  ).toHaveLength(READERS);

  // A letter on its way in the dying process may come again, under the Message-ID it had.
  const letters = new Map(mail.taken.map((taken) => [taken.mail.messageId, taken]));
  expect(letters.size).toBe(READERS);
  expect(mail.taken.length - READERS).toBeLessThanOrEqual(10);
  expect(new Set([...letters.values()].flatMap(({ recipients }) => recipients)).size).toBe(READERS);
  for (const { mail: letter } of letters.values())
    expect([letter.subject, letter.text?.match(/[А-Я][а-я]+я весть/g)]).toEqual([
      'Новое за неделю: 3',
      ITEMS,
    ]);
});

it('the next turn finds nothing to tell', async () => {
  const before = mail.taken.length;
  await sendDigests(other);
  expect(await count('digest is null')).toBe(READERS);
  expect(mail.taken.length).toBe(before);
});
