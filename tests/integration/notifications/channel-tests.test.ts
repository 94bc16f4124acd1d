import webPush from 'web-push';
import { type App, startApp } from '../../helpers/app';
import { query } from '../../helpers/database';
import { startGate } from '../../helpers/gate';
import { type MailServer, startMailServer } from '../../helpers/mail-server';
import { pushBrowser } from '../../helpers/push-browser';
import { adminLogin, type Staff } from '../../helpers/staff';
import { waitUntil } from '../../helpers/wait-until';

type Gate = Awaited<ReturnType<typeof startGate>>;
type Person = { staff: Staff; headers: { Authorization: string } };

let app: App;
let mail: MailServer;
let sms: Gate;
let max: Gate;
let push: Gate;

const keys = webPush.generateVAPIDKeys();

beforeAll(async () => {
  mail = await startMailServer();
  sms = await startGate({ status: 200, body: 'accepted' });
  max = await startGate({ status: 200, body: { message: { body: { mid: '1' } } } });
  push = await startGate({ status: 201 });
  app = await startApp({
    env: {
      LOG_LEVEL: 'error',
      OUTBOUND_ALLOWED: '127.0.0.1',
      SMTP_URL: mail.url,
      SMS_URL: `${sms.url}/send`,
      MAX_URL: max.url,
      MAX_TOKEN: 'max-secret',
      TELEGRAM_ENABLED: 'true',
      TELEGRAM_TOKEN: 'telegram-secret',
      WEB_PUSH_PUBLIC_KEY: keys.publicKey,
      WEB_PUSH_PRIVATE_KEY: keys.privateKey,
      WEB_PUSH_SUBJECT: 'mailto:admin@test.example',
    },
  });
});

const administrator = (): Promise<Person> => adminLogin(app, 'administrator');
const test = ({ headers }: Person, channel: string) =>
  app.http().post(`/notifications/channels/${channel}/test`).set(headers).send({});

/** As if the person had typed the code that was sent there. */
const confirmed = ({ staff }: Person, channel: string, address: string) =>
  query(
    app.databaseUrl,
    `insert into notifications_contacts (document_id, user_id, channel, address, confirmed_at, code_attempts, created_at, updated_at)
     values ($1, $2, $3, $4, now(), 0, now(), now())`,
    [`contact-${staff.id}-${channel}`, staff.id, channel, address],
  );

it('mail, SMS, MAX and a browser each bring the test to whoever asks for it', async () => {
  const who = await administrator();
  await confirmed(who, 'sms', '+79001234567');
  await confirmed(who, 'max', '77');
  const browser = pushBrowser();
  const endpoint = `${push.url}/push/1`;
  const { p256dh, auth } = browser;
  await app
    .http()
    .post('/notifications/browsers')
    .set(who.headers)
    .send({ endpoint, p256dh, auth, title: null })
    .expect(200);

  for (const [channel, address] of [
    ['email', who.staff.email],
    ['sms', '+79001234567'],
    ['max', '77'],
    ['web-push', null],
  ] as const) {
    const { body } = await test(who, channel).expect(200);
    expect([channel, body.data]).toEqual([channel, { isSent: true, address, reason: null }]);
  }
  expect(mail.taken.map(({ recipients, mail: letter }) => [recipients, letter.subject])).toEqual([
    [[who.staff.email], 'Проверка канала'],
  ]);
  expect(JSON.parse(sms.last().body.toString())).toMatchObject({
    to: '+79001234567',
    text: expect.stringContaining('канал работает'),
  });
  expect(max.last().path).toBe('/messages?user_id=77');
  expect(browser.open(push.last().body)).toMatchObject({ title: 'Проверка канала' });
});

it('what the other side answers is told as it is, without the secret, and tried no second time', async () => {
  const who = await administrator();
  await confirmed(who, 'sms', '+79007654321');
  sms.behave({ status: 503, body: 'no balance' });
  const before = sms.received.length;
  const { body } = await test(who, 'sms').expect(200);
  sms.behave({ status: 200, body: 'accepted' });
  expect(body.data).toEqual({ isSent: false, address: '+79007654321', reason: 'Ответ 503: no balance' });
  expect(sms.received.length - before).toBe(1);
  const queued = await query(app.databaseUrl, `select 1 from notifications_messages where channel = 'sms'`);
  expect(queued).toEqual([]);
});

it('a channel that is off says what it lacks', async () => {
  const who = await administrator();
  const vk = await test(who, 'vk').expect(422);
  expect(vk.body.error.details.code).toBe('ChannelUnavailable');
  expect(vk.body.error.message).toContain('VK_TOKEN');
});

it('whoever cannot be reached by a channel is told where to give an address', async () => {
  const who = await administrator();
  for (const channel of ['sms', 'max', 'web-push']) {
    const { body } = await test(who, channel).expect(422);
    expect([channel, body.error.details.code]).toEqual([channel, 'NoAddressForChannel']);
    expect(body.error.message).toContain('Настройки уведомлений');
  }
});

it('a number that was given and not confirmed is not written to', async () => {
  const who = await administrator();
  await confirmed(who, 'max', '78');
  await query(app.databaseUrl, `update notifications_contacts set confirmed_at = null where address = '78'`);
  const before = max.received.length;
  await test(who, 'max').expect(422);
  expect(max.received).toHaveLength(before);
});

it.each(['inbox', 'webhook', 'telegram', 'viber', 'pigeon'])(
  '%s is no channel that could be tested so',
  async (channel) => {
    await test(await administrator(), channel).expect(400);
  },
);

it('the text of a template is tested by any channel, though the person chose not to be told by it', async () => {
  const who = await adminLogin(app, 'registry-admin');
  await confirmed(who, 'sms', '+79001112233');
  const template = '/notifications/templates/registry.member-added';
  const text = { subject: 'Доступ: {{organization}}', text: 'Вы – {{position}}.' };
  const send = (channel: string) =>
    app.http().post(`${template}/${channel}/test`).set(who.headers).send(text);
  const before = sms.received.length;
  expect((await send('sms').expect(200)).body.data).toEqual({ address: '+79001112233' });
  await waitUntil('the SMS', () => sms.received.length > before);
  expect(JSON.parse(sms.last().body.toString())).toMatchObject({
    to: '+79001112233',
    text: expect.stringContaining('Доступ: Администрация города Заречного'),
  });
  expect((await send('vk').expect(422)).body.error.details.code).toBe('ChannelUnavailable');
  expect((await send('max').expect(422)).body.error.details.code).toBe('NoAddressForChannel');
  // Systems are told data: there are no words to write. Foreign messengers carry no personal messages.
  for (const channel of ['webhook', 'telegram', 'viber']) await send(channel).expect(404);
});

it('of each event only the templates of channels that can carry it are offered', async () => {
  const { headers } = await adminLogin(app, 'registry-admin');
  const { body } = await app.http().get('/notifications/templates').set(headers).expect(200);
  const events: { code: string; templates: { channel: string }[] }[] = body.data;
  const offered = (code: string) =>
    events.find((event) => event.code === code)?.templates.map(({ channel }) => channel);
  expect(offered('registry.member-added')).toEqual(['inbox', 'email', 'web-push', 'sms', 'max', 'vk']);
  expect(offered('notifications.content-published')).toEqual(['email']);
});
