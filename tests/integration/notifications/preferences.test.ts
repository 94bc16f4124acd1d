import webPush from 'web-push';
import { type App, startApp } from '../../helpers/app';
import { query } from '../../helpers/database';
import { startGate } from '../../helpers/gate';
import { eventually, lettersTo, letterTo } from '../../helpers/letters';
import { pushBrowser } from '../../helpers/push-browser';
import { adminLogin, type Staff } from '../../helpers/staff';
import { entriesOf } from '../audit/entries';
import { CALM, registerTestEvents, tell, URGENT } from './test-events';

type Row = Record<string, unknown>;
type Gate = Awaited<ReturnType<typeof startGate>>;
type Person = { staff: Staff; headers: { Authorization: string } };

let app: App;
let phone: Gate;
let push: Gate;

const keys = webPush.generateVAPIDKeys();
const rows = (sql: string, ...values: unknown[]) => query<Row>(app.databaseUrl, sql, values);
const HOURS = { quiet: null, digestAt: 540, timeZone: null };

beforeAll(async () => {
  phone = await startGate({ status: 200, body: 'accepted' });
  push = await startGate({ status: 201 });
  app = await startApp({
    env: {
      LOG_LEVEL: 'error',
      OUTBOUND_ALLOWED: '127.0.0.1',
      SMS_URL: `${phone.url}/send`,
      WEB_PUSH_PUBLIC_KEY: keys.publicKey,
      WEB_PUSH_PRIVATE_KEY: keys.privateKey,
      WEB_PUSH_SUBJECT: 'mailto:admin@test.example',
    },
  });
  await registerTestEvents(app);
});

const person = (): Promise<Person> => adminLogin(app, 'operator');
const post = ({ headers }: Person, path: string, body: object = {}) =>
  app.http().post(`/notifications/${path}`).set(headers).send(body);
const save = (who: Person, body: object) => post(who, 'preferences/save', { choices: [], ...HOURS, ...body });
const messagesTo = ({ staff }: Person) =>
  rows(
    "select channel, stage, digest, due_at from notifications_messages where recipient = $1 and recipient_kind = 'staff' order by channel",
    String(staff.id),
  );
const codeSent = (): string => /\d{6}/.exec(JSON.parse(phone.last().body.toString()).text)?.[0] ?? '';

let phones = 0;
const newPhone = (): string => {
  phones += 1;
  return `+7900${String(1_000_000 + phones)}`;
};

describe('what a person chooses', () => {
  it('is theirs alone, holds at the next event and stays in the journal', async () => {
    const [one, other] = [await person(), await person()];
    const choices = [
      { event: CALM, channel: 'email', frequency: 'off' },
      { event: CALM, channel: 'inbox', frequency: 'at-once' },
    ];
    await save(one, { choices }).expect(200);
    await tell(app, [one.staff.id, other.staff.id], CALM, 'дело');
    await letterTo(app, other.staff.email);
    expect((await messagesTo(one)).map(({ channel }) => channel)).toEqual(['inbox']);
    expect((await messagesTo(other)).map(({ channel }) => channel)).toEqual(['email', 'inbox']);
    expect(await lettersTo(app, one.staff.email)).toEqual([]);
    const journal = await rows(
      "select * from audit_entries where action = 'notifications.preferences-saved' and object_id = $1",
      String(one.staff.id),
    );
    expect(journal).toHaveLength(1);
  });

  it('is told in the journal with what it was before, and only what changed', async () => {
    const who = await person();
    const choice = (frequency: string) => ({ event: CALM, channel: 'email', frequency });
    await save(who, { choices: [choice('off')] }).expect(200);
    await save(who, { choices: [choice('daily')], digestAt: 600 }).expect(200);
    await save(who, { choices: [choice('daily')], digestAt: 600 }).expect(200);
    const told = await entriesOf(app, {
      action: 'notifications.preferences-saved',
      object_id: String(who.staff.id),
    });
    const fields = (json: string | null | undefined) => JSON.parse(json ?? 'null');
    expect(told.map(({ before, after }) => [fields(before), fields(after)])).toEqual([
      [{ [`${CALM} · email`]: null }, { [`${CALM} · email`]: 'off' }],
      [
        { [`${CALM} · email`]: 'off', digestAt: 540 },
        { [`${CALM} · email`]: 'daily', digestAt: 600 },
      ],
    ]);
  });

  it('cannot silence what is urgent, in the inbox and in the mail', async () => {
    const who = await person();
    for (const [channel, frequency] of [
      ['email', 'off'],
      ['inbox', 'off'],
      ['email', 'daily'],
    ]) {
      const answer = await save(who, { choices: [{ event: URGENT, channel, frequency }] }).expect(400);
      expect(answer.body.error.details.errors[0]).toMatchObject({
        code: 'EventUrgent',
        path: ['choices', 0, 'frequency'],
      });
    }
    await tell(app, who.staff.id, URGENT, 'пожар');
    expect((await letterTo(app, who.staff.email)).subject).toBe('Тема: пожар');
  });

  it.each([
    ['an unknown event', { choices: [{ event: 'no.such-event', channel: 'email', frequency: 'off' }] }],
    ['a channel of systems', { choices: [{ event: CALM, channel: 'webhook', frequency: 'at-once' }] }],
    ['an unknown zone', { timeZone: 'Europe/Atlantis' }],
    ['a minute that does not exist', { quiet: { from: 0, to: 1440 } }],
    ['another person', { userId: 1 }],
  ])('is refused with %s', async (_what, body) => {
    await save(await person(), body).expect(400);
  });

  it('is refused with two choices for one event and channel, naming the second', async () => {
    const choice = { event: CALM, channel: 'email' };
    const choices = [
      { ...choice, frequency: 'off' },
      { event: CALM, channel: 'inbox', frequency: 'daily' },
      { ...choice, frequency: 'daily' },
    ];
    const { body } = await save(await person(), { choices }).expect(400);
    expect(body.error.details).toMatchObject({
      code: 'PreferencesRefused',
      errors: [{ code: 'ChoiceRepeated', path: ['choices', 2] }],
    });
  });

  it('quiet hours hold back the mail and not the inbox', async () => {
    const who = await person();
    const now = new Date();
    const minutes = now.getUTCHours() * 60 + now.getUTCMinutes();
    const quiet = { from: (minutes + 1400) % 1440, to: (minutes + 60) % 1440 };
    await save(who, { quiet, timeZone: 'UTC' }).expect(200);
    await tell(app, who.staff.id, CALM, 'дело');
    await tell(app, who.staff.id, URGENT, 'пожар');
    const letter = await letterTo(app, who.staff.email);
    expect(letter.subject).toBe('Тема: пожар');
    const waiting = await eventually(async () => {
      const queued = (await messagesTo(who)).filter(({ stage }) => stage === 'queued');
      return queued.length === 1 && queued;
    }, 'one letter that waits');
    expect(waiting).toMatchObject([{ channel: 'email', digest: null }]);
    const wait = Number(waiting[0]?.due_at) - now.getTime();
    expect(wait).toBeGreaterThan(58 * 60_000);
    expect(wait).toBeLessThanOrEqual(60 * 60_000);
  });

  it('a daily digest tells each event once, in one letter', async () => {
    const who = await person();
    const halfADayFromNow = (new Date().getUTCHours() * 60 + 720) % 1440;
    await save(who, {
      choices: [{ event: CALM, channel: 'email', frequency: 'daily' }],
      digestAt: halfADayFromNow,
      timeZone: 'UTC',
    }).expect(200);
    for (const what of ['первое', 'второе']) await tell(app, who.staff.id, CALM, what);
    await eventually(
      async () => (await messagesTo(who)).filter(({ digest }) => digest === 'daily').length === 2,
      'two items of a digest',
    );
    await rows(
      "update notifications_messages set due_at = now() where recipient = $1 and digest = 'daily'",
      String(who.staff.id),
    );
    const send = () =>
      app.run(async (strapi) => {
        await strapi
          .plugin('notifications')
          .service('send-digests')
          .run({ signal: new AbortController().signal });
      });
    await Promise.all([send(), send(), send()]);
    const digest = await letterTo(app, who.staff.email);
    expect(digest.subject).toBe('Сводка уведомлений: 2');
    expect(digest.text?.match(/Тема: (первое|второе)/g)).toEqual(['Тема: первое', 'Тема: второе']);
    await send();
    expect(await lettersTo(app, who.staff.email)).toHaveLength(1);
  });

  it('goes with the account', async () => {
    const who = await person();
    await save(who, { choices: [{ event: CALM, channel: 'email', frequency: 'off' }] }).expect(200);
    await app.run(async (strapi, id) => {
      await strapi.db.query('admin::user').delete({ where: { id } });
    }, who.staff.id);
    const left = await rows('select * from notifications_preferences where user_id = $1', who.staff.id);
    expect(left).toEqual([]);
  });
});

describe('a phone', () => {
  it('is written to only after the code that was sent there was typed here', async () => {
    const who = await person();
    const number = newPhone();
    await save(who, { choices: [{ event: CALM, channel: 'sms', frequency: 'at-once' }] }).expect(200);
    await post(who, 'contacts/sms/start', { address: number.replace('+7', '8 ') }).expect(200);
    expect(JSON.parse(phone.last().body.toString())).toMatchObject({ to: number });
    const code = codeSent();
    const stored = await rows('select row_to_json(c)::text as row from notifications_contacts c');
    expect(JSON.stringify(stored)).toContain(number);
    expect(JSON.stringify(stored)).not.toContain(code);
    const before = phone.received.length;
    await tell(app, who.staff.id, CALM, 'рано');
    await letterTo(app, who.staff.email);
    expect(phone.received).toHaveLength(before);

    await post(who, 'contacts/sms/confirm', { code }).expect(200);
    await tell(app, who.staff.id, CALM, 'пора');
    await eventually(async () => phone.received.length > before, 'an SMS');
    expect(JSON.parse(phone.last().body.toString())).toMatchObject({
      to: number,
      text: expect.stringContaining('пора'),
    });

    await post(who, 'contacts/sms/remove', {}).expect(200);
    const told = await entriesOf(app, { object_id: `${who.staff.id}:sms` });
    expect(told.map(({ action }) => action)).toEqual([
      'notifications.contact-requested',
      'notifications.contact-confirmed',
      'notifications.contact-removed',
    ]);
    expect(JSON.stringify(told)).not.toContain(number);
  });

  it('five wrong codes at once or one after another end it, even for the right one', async () => {
    const who = await person();
    await post(who, 'contacts/sms/start', { address: newPhone() }).expect(200);
    const code = codeSent();
    const wrong = Array.from({ length: 8 }, (_, n) =>
      String((Number(code) + n + 1) % 1_000_000).padStart(6, '0'),
    );
    await Promise.all(wrong.map((guess) => post(who, 'contacts/sms/confirm', { code: guess }).expect(400)));
    await post(who, 'contacts/sms/confirm', { code }).expect(400);
  });

  it('gets one code a minute, however many ask at once', async () => {
    const who = await person();
    const before = phone.received.length;
    const address = newPhone();
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => post(who, 'contacts/sms/start', { address })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 429, 429, 429, 429]);
    expect(phone.received.length - before).toBe(1);
  });

  it('gets one code a minute, though its person removes it in between', async () => {
    const who = await person();
    const before = phone.received.length;
    await post(who, 'contacts/sms/start', { address: newPhone() }).expect(200);
    await post(who, 'contacts/sms/remove').expect(200);
    const again = await post(who, 'contacts/sms/start', { address: newPhone() }).expect(429);
    expect(again.body.error.details.code).toBe('CodeSentAlready');
    expect(Number(again.headers['retry-after'])).toBeGreaterThan(50);
    expect(phone.received.length - before).toBe(1);
  });

  it('gets one code a minute and five a day, whoever asks', async () => {
    const address = newPhone();
    const before = phone.received.length;
    await post(await person(), 'contacts/sms/start', { address }).expect(200);
    await post(await person(), 'contacts/sms/start', { address: address.replace('+7', '8') }).expect(429);
    // Only the pauses of a minute: what is left is the count of the day.
    const pauseIsOver = () => rows("update attempt_limits set expire = 0 where key like '1/60:%'");
    for (let n = 2; n <= 5; n += 1) {
      await pauseIsOver();
      await post(await person(), 'contacts/sms/start', { address }).expect(200);
    }
    await pauseIsOver();
    const sixth = await post(await person(), 'contacts/sms/start', { address }).expect(429);
    expect(Number(sixth.headers['retry-after'])).toBeGreaterThan(3600);
    expect(phone.received.length - before).toBe(5);
  });

  it('many numbers of one person get ten codes a day together', async () => {
    const who = await person();
    const statuses: number[] = [];
    for (let n = 0; n < 11; n += 1) {
      await rows("update attempt_limits set expire = 0 where key like '1/60:%'");
      statuses.push((await post(who, 'contacts/sms/start', { address: newPhone() })).status);
    }
    expect(statuses).toEqual([...Array(10).fill(200), 429]);
  });

  it('that is confirmed goes on being written to until the new one is confirmed', async () => {
    const who = await person();
    const [former, fresh] = [newPhone(), newPhone()];
    await save(who, { choices: [{ event: CALM, channel: 'sms', frequency: 'at-once' }] }).expect(200);
    await post(who, 'contacts/sms/start', { address: former }).expect(200);
    await post(who, 'contacts/sms/confirm', { code: codeSent() }).expect(200);
    await rows("update attempt_limits set expire = 0 where key like '1/60:%'");
    await post(who, 'contacts/sms/start', { address: fresh }).expect(200);
    const code = codeSent();
    const { body } = await app.http().get('/notifications/preferences').set(who.headers).expect(200);
    expect(body.data.contacts).toEqual([{ channel: 'sms', address: former, pendingAddress: fresh }]);

    const told = (what: string) =>
      eventually(
        async () =>
          phone.received
            .map((one) => JSON.parse(one.body.toString()))
            .find(({ text }: { text: string }) => text.includes(what)),
        `an SMS of ${what}`,
      );
    await tell(app, who.staff.id, CALM, 'до кода');
    expect(await told('до кода')).toMatchObject({ to: former });
    await post(who, 'contacts/sms/confirm', { code }).expect(200);
    await tell(app, who.staff.id, CALM, 'после кода');
    expect(await told('после кода')).toMatchObject({ to: fresh });
  });

  it('is confirmed once by one code, however many try at once', async () => {
    const who = await person();
    await post(who, 'contacts/sms/start', { address: newPhone() }).expect(200);
    const code = codeSent();
    const tries = await Promise.all(
      Array.from({ length: 4 }, () => post(who, 'contacts/sms/confirm', { code })),
    );
    expect(tries.map(({ status }) => status).sort()).toEqual([200, 400, 400, 400]);
    const told = await entriesOf(app, { object_id: `${who.staff.id}:sms` });
    expect(told.map(({ action }) => action)).toEqual([
      'notifications.contact-requested',
      'notifications.contact-confirmed',
    ]);
  });

  it('that is none, and a channel that is not set up, are refused', async () => {
    const who = await person();
    await post(who, 'contacts/sms/start', { address: '12345' }).expect(400);
    await post(who, 'contacts/max/start', { address: '12345' }).expect(422);
    await post(who, 'contacts/telegram/start', { address: '12345' }).expect(400);
  });

  it('that the gate refuses says why', async () => {
    const who = await person();
    phone.behave({ status: 400, body: 'no such number' });
    const answer = await post(who, 'contacts/sms/start', { address: newPhone() }).expect(422);
    phone.behave({ status: 200, body: 'accepted' });
    expect(answer.body.error.message).toContain('no such number');
  });
});

describe('a browser', () => {
  const subscribe = async (who: Person) => {
    const browser = pushBrowser();
    const endpoint = `${push.url}/push/${who.staff.id}`;
    const { p256dh, auth } = browser;
    await post(who, 'browsers', { endpoint, p256dh, auth, title: 'Firefox, Linux' }).expect(200);
    return browser;
  };

  it('shows what its person was told, and is forgotten when it takes the leave back', async () => {
    const who = await person();
    const browser = await subscribe(who);
    await tell(app, who.staff.id, CALM, 'дело');
    const mine = () => push.received.filter(({ path }) => path === `/push/${who.staff.id}`);
    await eventually(async () => mine().length === 1, 'a push');
    expect(browser.open(mine()[0]?.body ?? Buffer.alloc(0))).toMatchObject({
      title: 'Тема: дело',
      body: 'Текст: дело',
      urgent: false,
    });

    push.behave({ status: 410 });
    await tell(app, who.staff.id, CALM, 'ещё дело');
    const browsers = () => rows('select * from notifications_browsers where user_id = $1', who.staff.id);
    await eventually(async () => (await browsers()).length === 0, 'the browser forgotten');
    push.behave({ status: 201 });
  });

  it('is disconnected by its person and by nobody else', async () => {
    const [who, other] = [await person(), await person()];
    await subscribe(who);
    const [{ document_id } = {}] = await rows(
      'select document_id from notifications_browsers where user_id = $1',
      who.staff.id,
    );
    const count = async () =>
      (await rows('select 1 from notifications_browsers where user_id = $1', who.staff.id)).length;
    await post(other, `browsers/${document_id}/remove`);
    expect(await count()).toBe(1);
    await post(who, `browsers/${document_id}/remove`).expect(200);
    expect(await count()).toBe(0);
    const journal = await entriesOf(app, { object_id: String(document_id) });
    expect(journal.map(({ action }) => action)).toEqual([
      'notifications.browser-added',
      'notifications.browser-removed',
    ]);
    expect(JSON.stringify(journal)).not.toContain(push.url);
  });
});

describe('foreign messengers', () => {
  it('are off and say why; whoever switches one on reads it in the log', async () => {
    const { headers } = await adminLogin(app, 'administrator');
    const { body } = await app.http().get('/notifications/channels').set(headers).expect(200);
    for (const channel of ['telegram', 'viber']) {
      const state = body.data.find((one: { channel: string }) => one.channel === channel);
      expect(state.missing.ru).toContain('41-ФЗ');
    }
    const enabled = await startApp({
      database: app.databaseUrl,
      env: { TELEGRAM_ENABLED: 'true', TELEGRAM_TOKEN: 'secret-token' },
    });
    expect(enabled.output()).toContain('41-ФЗ');
    expect(enabled.output()).not.toContain('secret-token');
    await enabled.stop();
  });
});
