import { type App, startApp } from '../../helpers/app';
import { query } from '../../helpers/database';
import { type MailServer, startMailServer } from '../../helpers/mail-server';
import { adminLogin } from '../../helpers/staff';
import { waitUntil } from '../../helpers/wait-until';

type Row = Record<string, unknown>;
type Recipient =
  | { kind: 'address'; email: string; name?: string }
  | { kind: 'staff'; userId: number }
  | { kind: 'subscribers'; topics: string[] };

let app: App;
let mail: MailServer;
let headers: { Authorization: string };
let staffId: number;

const rows = (sql: string, ...values: unknown[]) => query<Row>(app.databaseUrl, sql, values);

const tell = (recipients: Recipient[], position: string): Promise<void> =>
  app.run(
    async (strapi, { recipients, position }) => {
      const data = { organization: 'Мэрия', position };
      await strapi
        .plugin('notifications')
        .service('api')
        .notify({ event: 'registry.member-added', recipients, data, key: position });
    },
    { recipients, position },
  );

/** Told, sent or refused, and so many days ago. */
async function toldDaysAgo(days: number, key: string, ...recipients: Recipient[]): Promise<void> {
  await tell(recipients, key);
  await waitUntil(`an end of ${key}`, async () => {
    const found = await messagesOf(key);
    return found.length >= recipients.length && found.every(({ stage }) => stage !== 'queued');
  });
  await age(key, days);
}

const age = async (key: string, days: number): Promise<void> => {
  await rows(
    `update notifications_messages set created_at = now() - $2 * interval '1 day', updated_at = now() - $2 * interval '1 day'
     where notification = (select document_id from notifications_notifications where key = $1)`,
    key,
    days,
  );
  await rows(
    `update notifications_notifications set created_at = now() - $2 * interval '1 day' where key = $1`,
    key,
    days,
  );
};

/** What was erased keeps a digest of its key. */
const messagesOf = (key: string) =>
  rows(
    `select m.* from notifications_messages m
     join notifications_notifications n on n.document_id = m.notification
     where n.key in ($1::text, 'erased:' || encode(sha256(convert_to($1::text, 'UTF8')), 'hex')) order by m.channel, m.id`,
    key,
  );

const clear = (): Promise<void> =>
  app.run(async (strapi) => {
    const { signal } = new AbortController();
    await strapi.plugin('notifications').service('clear-delivery-log').run({ signal });
  });

/** Everything the plugin keeps of messages, as one text. */
const everything = async (): Promise<string> =>
  JSON.stringify(
    await rows(
      `select (select json_agg(m) from notifications_messages m) as messages,
              (select json_agg(n) from notifications_notifications n) as notifications,
              (select json_agg(s) from notifications_suppressions s) as suppressions`,
    ),
  );

const log = async (search: string) =>
  (await app.http().get(`/notifications/deliveries?${search}`).set(headers).expect(200)).body.data;

beforeAll(async () => {
  mail = await startMailServer();
  app = await startApp({
    // More days than the law leaves: thirty all the same.
    env: { LOG_LEVEL: 'error', SMTP_URL: mail.url, DELIVERY_ERASE_DAYS: '90', DELIVERY_LOG_DAYS: '100' },
  });
  const admin = await adminLogin(app, 'registry-admin');
  headers = admin.headers;
  staffId = admin.staff.id;
});

it('after thirty days nothing tells to whom and of what a citizen was written; the figures stay', async () => {
  const citizen = { kind: 'address', email: 'anna@old.example', name: 'Анна Петрова' } as const;
  await toldDaysAgo(31, 'тайна', citizen);
  await rows(
    `update notifications_messages set reason = '451 <Anna@old.example>: try later, anna@old.example' where address = $1`,
    citizen.email,
  );
  const [before] = await messagesOf('тайна');
  await clear();
  expect(await everything()).not.toMatch(/anna@old|Анна|"position"/i);
  const [after] = await messagesOf('тайна');
  expect(after).toMatchObject({
    event: 'registry.member-added',
    channel: 'email',
    stage: 'sent',
    reason: '451 <…>: try later, …',
    erased_at: expect.any(Date),
  });
  expect(after?.unique_key).not.toBe(before?.unique_key);
});

describe('of a subscriber', () => {
  const READER = 'subscriptionofareader000';
  const READ = 'newsthatsomebodyread0000';
  const key = `published:api::news-item.news-item:${READ}`;
  const told = () => tell([{ kind: 'subscribers', topics: ['news'] }], key);

  beforeAll(async () => {
    await rows(
      `insert into notifications_subscriptions
         (document_id, email, stage, frequency, allows_tracking, confirmed_at, created_at, updated_at)
       values ($1, 'reader@old.example', 'active', 'at-once', false, now(), now(), now())`,
      READER,
    );
    await rows(
      `insert into notifications_subscription_topics (document_id, subscription, topic, created_at, updated_at)
       values ('topicofareader0000000000', $1, 'news', now(), now())`,
      READER,
    );
    await toldDaysAgo(31, key, { kind: 'subscribers', topics: ['news'] });
    await rows(
      `update notifications_notifications set about_type = 'api::news-item.news-item', about_id = $2 where key = $1`,
      key,
      READ,
    );
    await clear();
  });

  it('nothing tells which one it was, nor of what they were told', async () => {
    expect(await everything()).not.toMatch(new RegExp(`reader@old|${READER}|${READ}|"news"`));
    expect(await messagesOf(key)).toMatchObject([
      { stage: 'sent', recipient: '', recipient_kind: 'subscriber' },
    ]);
  });

  it('the same is told to nobody a second time, and its answer is counted', async () => {
    await told();
    expect(await rows('select 1 from notifications_notifications where key = $1', key)).toEqual([]);
    await app.run((strapi, key) => strapi.plugin('notifications').service('api').markAnswered(key), key);
    expect(await messagesOf(key)).toMatchObject([{ stage: 'answered' }]);
  });
});

describe('what waits and has no job', () => {
  const job = (document: unknown, sql: string) =>
    rows(
      `with job as (select * from graphile_worker.add_job('notifications.deliver', '{}', run_at := now() + interval '1 day',
         max_attempts := 1, job_key := 'notifications.deliver:' || $1)) ${sql}`,
      document,
    );

  async function stranded(key: string, days: number) {
    const emails = [`first-${key}@stranded.example`, `second-${key}@stranded.example`];
    await toldDaysAgo(days, key, ...emails.map((email) => ({ kind: 'address', email }) as const));
    const [message] = await messagesOf(key);
    await rows(
      `update notifications_messages set stage = 'queued' where document_id = $1`,
      message?.document_id,
    );
    return message?.document_id;
  }

  it('does not keep the recipients of its notification, and leaves no more', async () => {
    await stranded('lost', 31);
    await clear();
    expect(await everything()).not.toContain('-lost@stranded');
    expect((await messagesOf('lost')).map(({ stage }) => stage)).toEqual(['failed', 'sent']);
  });

  it('goes with the log, and its notification with it', async () => {
    await stranded('gone', 101);
    await clear();
    expect(await messagesOf('gone')).toEqual([]);
    expect(await everything()).not.toContain('gone@stranded');
  });

  it('is what has a dead job, not what has one that waits or a digest to come in', async () => {
    const dead = await stranded('dead', 31);
    await job(dead, 'select 1 from job');
    await rows(
      `update graphile_worker._private_jobs set attempts = max_attempts where key = 'notifications.deliver:' || $1`,
      dead,
    );
    await job(await stranded('waiting', 31), 'select 1 from job');
    await rows(
      `update notifications_messages set digest = 'weekly', due_at = now() + interval '1 day' where document_id = $1`,
      await stranded('digest', 101),
    );
    await clear();
    const kept = await everything();
    expect(kept).not.toContain('-dead@stranded');
    for (const key of ['waiting', 'digest']) expect(kept).toContain(`first-${key}@stranded`);
  });
});

it('what was erased is told in the log as erased, and cannot be sent again', async () => {
  await toldDaysAgo(31, 'однажды', { kind: 'address', email: 'once@old.example' });
  await clear();
  const [{ document_id } = {}] = await messagesOf('однажды');
  const all: { documentId: string }[] = await log('pageSize=100');
  expect(all.find(({ documentId }) => documentId === document_id)).toMatchObject({
    recipient: { name: null, address: null },
    isErased: true,
    canResend: false,
  });
  const { body } = await app
    .http()
    .post('/notifications/deliveries/resend')
    .set(headers)
    .send({ messages: [document_id] })
    .expect(200);
  expect(body.data).toEqual({ resent: 0, skipped: 1 });
});

it('a younger message, one to staff, and one that still waits keep what they say', async () => {
  await toldDaysAgo(29, 'молодое', { kind: 'address', email: 'young@kept.example' });
  await toldDaysAgo(90, 'сотруднику', { kind: 'staff', userId: staffId });
  mail.behave = () => 'refuse-for-now';
  await tell([{ kind: 'address', email: 'waits@kept.example' }], 'ждущее');
  await waitUntil('an attempt', async () => (await messagesOf('ждущее'))[0]?.reason);
  mail.behave = () => 'accept';
  await age('ждущее', 31);
  await clear();
  expect((await messagesOf('молодое'))[0]).toMatchObject({ address: 'young@kept.example', erased_at: null });
  expect((await messagesOf('ждущее'))[0]).toMatchObject({ address: 'waits@kept.example', erased_at: null });
  const toStaff = await messagesOf('сотруднику');
  expect(toStaff.map(({ channel, erased_at }) => [channel, erased_at])).toEqual([
    ['email', null],
    ['inbox', null],
  ]);
});

it('after the term of the log its rows go, with the panel notifications and the closed addresses', async () => {
  mail.behave = (recipient) => (recipient === 'gone@old.example' ? 'refuse-for-good' : 'accept');
  await toldDaysAgo(101, 'ушедшее', { kind: 'address', email: 'gone@old.example' });
  await toldDaysAgo(101, 'давнее', { kind: 'staff', userId: staffId });
  await toldDaysAgo(99, 'недавнее', { kind: 'staff', userId: staffId });
  mail.behave = () => 'accept';
  const closed = () => rows(`select 1 from notifications_suppressions where address = 'gone@old.example'`);
  expect(await closed()).toHaveLength(1);
  await rows(`update notifications_suppressions set created_at = now() - interval '101 days'`);
  await clear();
  expect(await closed()).toEqual([]);
  for (const key of ['ушедшее', 'давнее']) {
    expect(await messagesOf(key)).toEqual([]);
    expect(await rows('select 1 from notifications_notifications where key = $1', key)).toEqual([]);
  }
  expect(await messagesOf('недавнее')).toHaveLength(2);
});

it('many are cleared in one run, and the journal keeps how many, not of whom', async () => {
  await rows(
    `insert into notifications_notifications (document_id, event, data, recipients, dispatched_at, created_at, updated_at)
     select 'many' || n, 'registry.member-added', '{"position": "Редактор"}', '[{"kind": "address", "email": "many@old.example"}]',
       now(), now() - interval '40 days', now() from generate_series(1, 130) n`,
  );
  await rows(
    `insert into notifications_messages (document_id, notification, event, channel, recipient_kind, recipient, address,
       unique_key, stage, attempts, copy, is_bulk, is_tracked, created_at, updated_at)
     select 'old' || n, 'gone', 'registry.member-added', 'email', 'staff', '1', 'many@old.example', 'old' || n, 'sent', 1, 0,
       false, false, now() - interval '200 days', now() - interval '200 days' from generate_series(1, 2300) n`,
  );
  const [before] = await rows('select max(id) as id from audit_entries');
  await clear();
  expect(await everything()).not.toContain('many@old.example');
  expect(await rows(`select 1 from notifications_messages where notification = 'gone'`)).toEqual([]);
  const journal = await rows(
    `select action, row_to_json(j)::text as entry from audit_entries j where id > $1 order by id`,
    before?.id,
  );
  expect(new Set(journal.map(({ action }) => action))).toEqual(
    new Set(['notifications.deliveries-erased', 'notifications.deliveries-removed']),
  );
  expect(JSON.stringify(journal)).not.toContain('many@old.example');
});

it('the night shift does it', async () => {
  const tick = await app.run((strapi, _input, load) => {
    const { tasksOf } = load<typeof import('../../../src/shared/jobs/task-registry')>(
      'src/shared/jobs/task-registry',
    );
    return tasksOf(strapi).get('notifications.clear-delivery-log')?.tick?.cron;
  });
  expect(tick).toBe('40 1 * * *');
});
